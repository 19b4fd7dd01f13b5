package org.maillage.workspace.search;

import java.util.UUID;
import org.maillage.accounts.SignedInPerson;
import org.maillage.site.Answers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Looks for words, and keeps what is looked for often.
@Controller
@RequestMapping(SearchQuery.PAGE)
class SearchController {

    private final SearchPages pages;
    private final KeptSearches searches;

    SearchController(SearchPages pages, KeptSearches searches) {
        this.pages = pages;
        this.searches = searches;
    }

    @GetMapping
    ModelAndView search(@AuthenticationPrincipal SignedInPerson person, @ModelAttribute SearchQuery query) {
        SearchPage page = pages.pageOf(person.person(), query);
        if (!page.isBlank()) {
            searches.remember(person.person(), query.words());
        }
        return Answers.page("workspace/search", page);
    }

    @GetMapping("/propositions")
    ModelAndView suggest(@AuthenticationPrincipal SignedInPerson person, @ModelAttribute SearchQuery query) {
        return Answers.page("workspace/search-suggestions", pages.suggestionsOf(person.person(), query));
    }

    @PostMapping("/gardees")
    ModelAndView keep(@AuthenticationPrincipal SignedInPerson person, @ModelAttribute SearchQuery query) {
        if (query.words().isEmpty()) {
            return Answers.goTo(SearchQuery.PAGE);
        }
        searches.keep(person.person(), query);
        return Answers.goTo(query.address());
    }

    @PostMapping("/gardees/{kept}/suppression")
    ModelAndView drop(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID kept) {
        searches.remove(person.person(), kept);
        return Answers.goTo(SearchQuery.PAGE);
    }

    @PostMapping("/recentes/suppression")
    ModelAndView forget(@AuthenticationPrincipal SignedInPerson person) {
        searches.forgetRecent(person.person());
        return Answers.goTo(SearchQuery.PAGE);
    }
}
