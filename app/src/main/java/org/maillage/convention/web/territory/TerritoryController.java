package org.maillage.convention.web.territory;

import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Space;
import org.maillage.territory.Areas;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TerritoryController {

    static final String INSIDE = "/reglages/territoire";

    private final Areas areas;

    TerritoryController(Areas areas) {
        this.areas = areas;
    }

    @GetMapping("/espace/{convention}" + INSIDE)
    ModelAndView read(Space space, @AuthenticationPrincipal SignedInPerson person) {
        var territory = areas.getTerritory(space.convention().territory());
        var page = new TerritoryPage(space, territory, person.administrator());
        return new ModelAndView("convention/territory", "page", page);
    }
}
