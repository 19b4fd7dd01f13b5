package org.maillage.convention.web.territory;

import jakarta.validation.Valid;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + TerritoryController.INSIDE + "/quartiers/nouveau")
class QuartierController {

    private final Areas areas;

    QuartierController(Areas areas) {
        this.areas = areas;
    }

    @GetMapping
    ModelAndView form(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(new QuartierForm("", "", ""))));
    }

    @PostMapping
    ModelAndView add(Space space, @Valid QuartierForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding));
        }
        Territory territory = areas.getTerritory(space.convention().territory());
        if (areas.addQuartier(territory, form.commune(), form.name(), form.shortName())
                instanceof Saved.Refused(String field, String sentence)) {
            return show(space, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, "Quartier ajouté.");
        return new ModelAndView("redirect:" + space.path(TerritoryController.INSIDE));
    }

    private ModelAndView show(Space space, Filled<QuartierForm> filled) {
        Territory territory = areas.getTerritory(space.convention().territory());
        return filled.on("convention/quartier", new QuartierPage(space, filled, territory));
    }
}
