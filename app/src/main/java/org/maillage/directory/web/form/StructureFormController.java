package org.maillage.directory.web.form;

import java.util.Map;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.directory.Origin;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.Writing;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.territory.Area;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes the sheet of a structure, new or not.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH)
class StructureFormController {

    private final Structures structures;
    private final SheetDesk desk;
    private final SheetChoices choices;
    private final StructureEditing editing;

    StructureFormController(Structures structures, SheetDesk desk, SheetChoices choices, StructureEditing editing) {
        this.structures = structures;
        this.desk = desk;
        this.choices = choices;
        this.editing = editing;
    }

    @GetMapping("/nouvelle")
    ModelAndView start(Space space, Opening opening) {
        space.rights().requireSomeCoordination();
        var only = choices.onlyCommune(space.convention());
        var form = StructureForm.blank(
                only.map(Area::name).orElse(""), only.map(Area::code).orElse(""));
        return showNew(space, Filled.fresh(opening.on(form)));
    }

    @PostMapping("/nouvelle")
    ModelAndView create(Space space, @ModelAttribute("form") StructureForm form, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        SheetForms.Read<StructureField> read = editing.read(space.convention(), form);
        if (!read.errors().isEmpty()) {
            return showNew(space, Filled.refused(form, read.found()));
        }
        UUID id = UUID.randomUUID();
        structures.create(Map.of(
                new StructureId(id),
                new Structures.Draft(
                        Origin.here(id),
                        read.sheet(),
                        Map.of(),
                        StructureEditing.placing(null, read.sheet()),
                        desk.today())));
        Structure made = structures.findStructure(new StructureId(id)).orElseThrow();
        Flash.say(redirect, desk.done("Fiche ajoutée"));
        return Answers.goTo(space.path(made.path()));
    }

    @GetMapping("/{structure}/modifier")
    ModelAndView show(Space space, @PathVariable("structure") String address, Opening opening) {
        Structure structure = desk.getStructureToChange(space, address);
        return editing.open(space.convention(), structure, StructureFormPages.of(space, structure), opening);
    }

    @PostMapping("/{structure}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") StructureForm form,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, address);
        FormPlace place = StructureFormPages.of(space, structure);
        return editing.save(space.convention(), structure, form, place, Writing.PLAIN, () -> {
            Flash.say(redirect, desk.done("Fiche enregistrée"));
            return Answers.goTo(space.path(
                    structures.findStructure(structure.id()).orElseThrow().path()));
        });
    }

    private ModelAndView showNew(Space space, Filled<StructureForm> filled) {
        return editing.show(space.convention(), StructureFormPages.newIn(space), filled);
    }
}
