package org.maillage.directory.web.form;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Origin;
import org.maillage.directory.Placing;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
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

    private static final String FORM = "directory/structure-form";
    private static final String ELSEWHERE = "Choisissez une commune du territoire.";

    private final Structures structures;
    private final SheetDesk desk;
    private final SheetForms forms;
    private final SheetChoices choices;
    private final StructureFormPages pages;

    StructureFormController(
            Structures structures, SheetDesk desk, SheetForms forms, SheetChoices choices, StructureFormPages pages) {
        this.structures = structures;
        this.desk = desk;
        this.forms = forms;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping("/nouvelle")
    ModelAndView start(Space space, Opening opening) {
        space.rights().requireSomeCoordination();
        var only = choices.onlyCommune(space);
        var form = StructureForm.blank(
                only.map(Area::name).orElse(""), only.map(Area::code).orElse(""));
        return show(space, null, Filled.fresh(opening.on(form)));
    }

    @PostMapping("/nouvelle")
    ModelAndView create(Space space, @ModelAttribute("form") StructureForm form, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        SheetForms.Read<StructureField> read = read(space, form);
        if (!read.errors().isEmpty()) {
            return show(space, null, Filled.refused(form, read.found()));
        }
        UUID id = UUID.randomUUID();
        structures.create(Map.of(
                new StructureId(id),
                new Structures.Draft(
                        Origin.here(id), read.sheet(), Map.of(), placing(null, read.sheet()), desk.today())));
        Structure made = structures.findStructure(new StructureId(id)).orElseThrow();
        Flash.say(redirect, desk.done("Fiche ajoutée"));
        return Answers.goTo(space.path(made.path()));
    }

    @GetMapping("/{structure}/modifier")
    ModelAndView show(Space space, @PathVariable("structure") String address, Opening opening) {
        Structure structure = desk.getStructureToChange(space, address);
        return show(space, structure, Filled.fresh(opening.on(StructureForm.of(structure))));
    }

    @PostMapping("/{structure}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") StructureForm form,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, address);
        SheetForms.Read<StructureField> read = read(space, form);
        // Who was overtaken compares first: what is wrong may be what somebody else has mended.
        if (!read.errors().isEmpty() && form.version() == structure.version()) {
            return show(space, structure, Filled.refused(form, read.found()));
        }
        var draft = new Structures.Draft(
                structure.origin(), read.sheet(), structure.extra(), placing(structure, read.sheet()), desk.today());
        if (structures.save(structure.id(), form.version(), draft) instanceof Saved.ChangedMeanwhile meanwhile) {
            return pages.overtaken(space, desk.getStructureToChange(space, address), form, meanwhile)
                    .answer();
        }
        Flash.say(redirect, desk.done("Fiche enregistrée"));
        return Answers.goTo(space.path(
                structures.findStructure(structure.id()).orElseThrow().path()));
    }

    // A sheet that lies elsewhere would leave the directory of this territory at once.
    private SheetForms.Read<StructureField> read(Space space, StructureForm form) {
        SheetForms.Read<StructureField> read = forms.read(form, StructureField.class);
        if (form.name().isEmpty()) {
            read.errors().put("name", "Écrivez le nom du lieu.");
        }
        String commune = choices.nameOfCommune(space, form.insee());
        if (commune.isEmpty()) {
            read.errors().put("insee", ELSEWHERE);
        }
        if (form.latitude().isEmpty() != form.longitude().isEmpty()) {
            read.errors().put("latitude", "Donnez la latitude et la longitude, ou aucune des deux.");
        }
        return new SheetForms.Read<>(read.sheet().with(StructureField.COMMUNE, commune), read.errors());
    }

    // A position that was typed is somebody's; one that did not move stays what it was.
    private static @Nullable Placing placing(@Nullable Structure before, Sheet<StructureField> sheet) {
        if (!sheet.says(StructureField.LATITUDE)) {
            return null;
        }
        boolean same = before != null
                && before.sheet().get(StructureField.LATITUDE).equals(sheet.get(StructureField.LATITUDE))
                && before.sheet().get(StructureField.LONGITUDE).equals(sheet.get(StructureField.LONGITUDE));
        return same ? Objects.requireNonNull(before).placing() : Placing.BY_HAND;
    }

    private ModelAndView show(Space space, @Nullable Structure structure, Filled<StructureForm> filled) {
        return filled.on(FORM, pages.pageOf(space, structure, filled));
    }
}
