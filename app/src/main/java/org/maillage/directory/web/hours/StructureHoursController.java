package org.maillage.directory.web.hours;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
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

    private static final String FORM = "directory/hours-form";

    private final Structures structures;
    private final SheetDesk desk;
    private final WeekPages pages;

    StructureHoursController(Structures structures, SheetDesk desk, WeekPages pages) {
        this.structures = structures;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("structure") String address, Opening opening) {
        Structure structure = desk.getStructureToChange(space, address);
        return show(space, structure, Filled.fresh(opening.on(formOf(structure))));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") WeekForm form,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, address);
        WeekForm.Read read = form.read();
        if (!read.errors().isEmpty()) {
            return show(space, structure, Filled.refused(form, new FormErrors(read.errors())));
        }
        String osm = WeekForm.osm(read.week());
        var draft = new Structures.Draft(
                structure.origin(),
                structure.sheet().with(StructureField.HOURS, osm).with(StructureField.HOURS_NOTE, form.note()),
                structure.extra(),
                structure.placing(),
                desk.today());
        if (structures.save(structure.id(), form.version(), draft) instanceof Saved.ChangedMeanwhile meanwhile) {
            Structure fresh = desk.getStructureToChange(space, address);
            return pages.overtaken(
                            fresh.name(),
                            form,
                            osm,
                            formOf(fresh),
                            fresh.sheet().get(StructureField.HOURS),
                            meanwhile)
                    .answer();
        }
        Flash.say(redirect, desk.done("Horaires enregistrés"));
        return Answers.goTo(space.path(structure.path()));
    }

    private WeekForm formOf(Structure structure) {
        return pages.formOf(
                structure.sheet().get(StructureField.HOURS),
                structure.sheet().get(StructureField.HOURS_NOTE),
                structure.version());
    }

    private ModelAndView show(Space space, Structure structure, Filled<WeekForm> filled) {
        return filled.on(
                FORM,
                pages.pageOf(
                        List.of(
                                new Link("Annuaire", space.path(Structures.PATH)),
                                new Link(structure.name(), space.path(structure.path()))),
                        structure.sheet().get(StructureField.HOURS),
                        filled,
                        space.path(structure.path())));
    }
}
