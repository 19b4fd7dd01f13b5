package org.maillage.convention.web.territory;

import jakarta.validation.Valid;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Forbidden;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Areas are shared by the conventions of the instance: only its administrator renames them.
@Controller
@RequestMapping("/espace/{convention}" + TerritoryController.INSIDE + "/{area}/nom")
class AreaNameController {

    private final Areas areas;

    AreaNameController(Areas areas) {
        this.areas = areas;
    }

    @GetMapping
    ModelAndView form(
            Space space,
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable("area") String slug,
            Opening opening) {
        requireAdministrator(person);
        Area area = area(space, slug);
        return show(space, Filled.fresh(opening.on(AreaNameForm.of(areas.getNames(area.id())))), area);
    }

    @PostMapping
    ModelAndView rename(
            Space space,
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable("area") String slug,
            @Valid AreaNameForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        requireAdministrator(person);
        Area area = area(space, slug);
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding), area);
        }
        return switch (areas.rename(area.id(), form.toNames())) {
            case Saved.Done _ -> renamed(space, redirect);
            case Saved.Refused(String field, String sentence) ->
                show(space, Filled.refused(form, field, sentence), area);
            case Saved.ChangedMeanwhile other -> overtaken(form, area, other);
        };
    }

    private ModelAndView overtaken(AreaNameForm mine, Area area, Saved.ChangedMeanwhile other) {
        var theirs = AreaNameForm.of(areas.getNames(area.id()));
        var conflict = Conflict.of(other.by(), other.at(), theirs.name(), mine.against(theirs));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private Area area(Space space, String slug) {
        return areas.getTerritory(space.convention().territory())
                .findArea(slug)
                .orElseThrow(() -> NotFound.of("Area", slug));
    }

    private static void requireAdministrator(SignedInPerson person) {
        if (!person.administrator()) {
            throw new Forbidden("Seule l’administration de l’instance peut renommer un territoire : "
                    + "il est commun à toutes ses conventions.");
        }
    }

    private static ModelAndView renamed(Space space, RedirectAttributes redirect) {
        Flash.say(redirect, "Territoire renommé.");
        return new ModelAndView("redirect:" + space.path(TerritoryController.INSIDE));
    }

    private static ModelAndView show(Space space, Filled<AreaNameForm> filled, Area area) {
        return filled.on("convention/area-name", new AreaNamePage(space, filled, area));
    }
}
