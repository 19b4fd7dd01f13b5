package org.maillage.workspace.doorstep;

import java.util.List;
import java.util.Map;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.PartyNames;
import org.maillage.workspace.ConventionWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The pages one reads without signing in.
@Controller
class DoorstepController {

    private final Conventions conventions;
    private final PartyNames parties;

    DoorstepController(Conventions conventions, PartyNames parties) {
        this.conventions = conventions;
        this.parties = parties;
    }

    @GetMapping("/")
    ModelAndView home() {
        List<Convention> all = conventions.listAll();
        Map<ConventionId, List<String>> names =
                parties.byConvention(all.stream().map(Convention::id).toList());
        return new ModelAndView(
                "workspace/home",
                "page",
                new HomePage(all.stream()
                        .map(convention ->
                                new ConventionWords(convention, names.getOrDefault(convention.id(), List.of())))
                        .toList()));
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "workspace/accessibility";
    }

    @GetMapping("/donnees-personnelles")
    String personalData() {
        return "workspace/personal-data";
    }
}
