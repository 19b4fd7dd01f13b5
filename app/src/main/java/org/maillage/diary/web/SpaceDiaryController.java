package org.maillage.diary.web;

import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The dates of one convention.
@Controller
class SpaceDiaryController {

    static final String INSIDE = "/agenda";

    private final DiaryPages pages;

    SpaceDiaryController(DiaryPages pages) {
        this.pages = pages;
    }

    @GetMapping("/espace/{convention}" + INSIDE)
    ModelAndView show(Space space, @RequestParam Map<String, String> parameters) {
        return Answers.page("diary/diary", pages.pageOf(space, parameters));
    }
}
