package org.maillage.convention.web.journal;

import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All that was done at once, without the limit of a list.
@Controller
class TogetherController {

    private final Histories histories;

    TogetherController(Histories histories) {
        this.histories = histories;
    }

    @GetMapping("/espace/{convention}/journal/lots/{entry}")
    ModelAndView show(Space space, @PathVariable long entry, @RequestParam(defaultValue = "1") int page) {
        HistoryEntry told = histories.findTogether(space, entry, page).orElseThrow(() -> NotFound.of("Entry", entry));
        return Answers.page("convention/together", new TogetherPage(space, told, page));
    }
}
