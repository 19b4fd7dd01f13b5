package org.maillage.convention.web.journal;

import java.util.UUID;
import org.maillage.convention.Histories;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The history of one object, whatever its kind.
@Controller
class SubjectHistoryController {

    private final Histories histories;
    private final Subjects subjects;

    SubjectHistoryController(Histories histories, Subjects subjects) {
        this.histories = histories;
        this.subjects = subjects;
    }

    @GetMapping("/espace/{convention}/journal/{kind}/{subject}")
    ModelAndView show(Space space, @PathVariable String kind, @PathVariable UUID subject, JournalQuery query) {
        Subject object = subjects.getSubject(space, kind, subject);
        Histories.Page history = histories.of(space, subjects.toldOf(object), query.before());
        return Answers.page("convention/subject-history", new SubjectHistoryPage(space, object, query, history));
    }
}
