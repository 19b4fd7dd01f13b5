package org.maillage.workspace.mine;

import java.util.Map;
import org.maillage.accounts.SignedInPerson;
import org.maillage.workspace.portfolio.Portfolio;
import org.maillage.workspace.portfolio.PortfolioFilter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where one arrives after signing in.
@Controller
class MySpacesController {

    private final MySpaces spaces;

    MySpacesController(MySpaces spaces) {
        this.spaces = spaces;
    }

    @GetMapping(Portfolio.LIST)
    ModelAndView mySpaces(
            @AuthenticationPrincipal SignedInPerson person, @RequestParam Map<String, String> parameters) {
        var filter = PortfolioFilter.read(parameters);
        return new ModelAndView("workspace/my-spaces", "page", spaces.pageOf(person.person(), filter));
    }
}
