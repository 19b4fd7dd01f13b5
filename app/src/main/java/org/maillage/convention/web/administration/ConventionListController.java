package org.maillage.convention.web.administration;

import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Conventions;
import org.maillage.convention.web.Administrators;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ConventionListController {

    private final Conventions conventions;

    ConventionListController(Conventions conventions) {
        this.conventions = conventions;
    }

    @GetMapping(ConventionCreationController.PATH)
    ModelAndView list(@AuthenticationPrincipal SignedInPerson person) {
        Administrators.require(person);
        return new ModelAndView("convention/conventions", "page", new ConventionsPage(conventions.listAll()));
    }
}
