package org.maillage.convention.web.journal;

import org.maillage.convention.Histories;
import org.maillage.convention.Members;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JournalController {

    private final Histories histories;
    private final Members members;
    private final JournalKinds kinds;

    JournalController(Histories histories, Members members, JournalKinds kinds) {
        this.histories = histories;
        this.members = members;
        this.kinds = kinds;
    }

    @GetMapping("/espace/{convention}/journal")
    ModelAndView journal(Space space, JournalQuery query) {
        JournalKinds.Kind kind = kinds.findKind(query.objet()).orElse(null);
        Histories.Page history = histories.of(space, query.toFilter(kind), query.before());
        var page = new JournalPage(space, query, history, members.listOf(space.id()), kinds.list());
        return new ModelAndView("convention/journal", "page", page);
    }
}
