package org.maillage.convention.web.journal;

import org.maillage.convention.Histories;
import org.maillage.convention.Members;
import org.maillage.convention.Space;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JournalController {

    private final Histories histories;
    private final Members members;

    JournalController(Histories histories, Members members) {
        this.histories = histories;
        this.members = members;
    }

    @GetMapping("/espace/{convention}/journal")
    ModelAndView journal(Space space, JournalQuery query) {
        Histories.Page history = histories.ofConvention(space, query.toFilter(), query.before());
        var page = new JournalPage(space, query, history, members.listOf(space.id()));
        return new ModelAndView("convention/journal", "page", page);
    }
}
