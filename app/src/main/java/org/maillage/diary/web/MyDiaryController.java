package org.maillage.diary.web;

import java.util.Map;
import org.maillage.accounts.SignedInPerson;
import org.maillage.site.Answers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The dates that concern me, in all my conventions.
@Controller
class MyDiaryController {

    static final String ADDRESS = "/espace/agenda";

    private final DiaryPages pages;

    MyDiaryController(DiaryPages pages) {
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @RequestParam Map<String, String> parameters) {
        return Answers.page("diary/diary", pages.pageOf(me.person(), parameters));
    }
}
