package org.maillage.workspace.mine;

import java.time.Clock;
import java.time.LocalDate;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Conventions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where one arrives after signing in.
@Controller
class MySpacesController {

    private final Conventions conventions;
    private final MySpaces spaces;
    private final Clock clock;

    MySpacesController(Conventions conventions, MySpaces spaces, Clock clock) {
        this.conventions = conventions;
        this.spaces = spaces;
        this.clock = clock;
    }

    @GetMapping("/espace")
    ModelAndView mySpaces(@AuthenticationPrincipal SignedInPerson person) {
        var mine = conventions.listSpacesOf(person.person()).stream()
                .map(spaces::cardOf)
                .toList();
        return new ModelAndView("workspace/my-spaces", "page", new MySpacesPage(mine, LocalDate.now(clock)));
    }
}
