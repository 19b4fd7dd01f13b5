package org.maillage.directory.web.hours;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.Writing;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes when a place is open.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/{structure}/horaires")
class StructureHoursController {

    private final SheetDesk desk;
    private final HoursEditing editing;

    StructureHoursController(SheetDesk desk, HoursEditing editing) {
        this.desk = desk;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("structure") String address, Opening opening) {
        Structure structure = desk.getStructureToChange(space, address);
        return editing.open(structure, place(space, structure), opening);
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") WeekForm form,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, address);
        return editing.save(structure, form, place(space, structure), Writing.PLAIN, () -> {
            Flash.say(redirect, desk.done("Horaires enregistrés"));
            return Answers.goTo(space.path(structure.path()));
        });
    }

    private static FormPlace place(Space space, Structure structure) {
        String own = space.path(structure.path());
        return new FormPlace(
                "Horaires",
                List.of(new Link("Annuaire", space.path(Structures.PATH)), new Link(structure.name(), own)),
                own + "/horaires",
                own);
    }
}
