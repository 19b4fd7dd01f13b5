package org.maillage.directory.web.form;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.directory.Placing;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.Writing;
import org.maillage.site.Filled;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The form of a structure, wherever it stands: shown, read, saved, compared with what somebody else saved.
@Component
public class StructureEditing {

    private static final String FORM = "directory/structure-form";
    private static final String ELSEWHERE = "Choisissez une commune du territoire.";

    private final Structures structures;
    private final SheetForms forms;
    private final SheetChoices choices;
    private final StructureFormPages pages;
    private final SheetDesk desk;

    StructureEditing(
            Structures structures, SheetForms forms, SheetChoices choices, StructureFormPages pages, SheetDesk desk) {
        this.structures = structures;
        this.forms = forms;
        this.choices = choices;
        this.pages = pages;
        this.desk = desk;
    }

    public ModelAndView open(Convention convention, Structure structure, FormPlace place, Opening opening) {
        return show(convention, place, Filled.fresh(opening.on(StructureForm.of(structure))));
    }

    ModelAndView show(Convention convention, FormPlace place, Filled<StructureForm> filled) {
        return filled.on(FORM, pages.pageOf(convention, place, filled));
    }

    /// @param within runs the writing: as it is, or with what goes with it
    /// @param done the answer once it is saved
    public ModelAndView save(
            Convention convention,
            Structure structure,
            StructureForm form,
            FormPlace place,
            Writing within,
            Supplier<ModelAndView> done) {
        SheetForms.Read<StructureField> read = read(convention, form);
        // Who was overtaken compares first: what is wrong may be what somebody else has mended.
        if (!read.errors().isEmpty() && form.version() == structure.version()) {
            return show(convention, place, Filled.refused(form, read.found()));
        }
        Structures.Draft draft = new Structures.Draft(
                structure.origin(), read.sheet(), structure.extra(), placing(structure, read.sheet()), desk.today());
        return switch (within.run(() -> structures.save(structure.id(), form.version(), draft))) {
            case Saved.Done() -> done.get();
            case Saved.Refused(String field, String sentence) ->
                show(convention, place, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile meanwhile ->
                pages.overtaken(convention, fresh(structure), form, meanwhile).answer();
        };
    }

    private Structure fresh(Structure structure) {
        return structures
                .findStructure(structure.id())
                .orElseThrow(() -> NotFound.of("Structure", structure.id().value()));
    }

    // A sheet that lies elsewhere would leave the directory of this territory at once.
    SheetForms.Read<StructureField> read(Convention convention, StructureForm form) {
        SheetForms.Read<StructureField> read = forms.read(form, StructureField.class);
        if (form.name().isEmpty()) {
            read.errors().put("name", "Écrivez le nom du lieu.");
        }
        String commune = choices.nameOfCommune(convention, form.insee());
        if (commune.isEmpty()) {
            read.errors().put("insee", ELSEWHERE);
        }
        if (form.latitude().isEmpty() != form.longitude().isEmpty()) {
            read.errors().put("latitude", "Donnez la latitude et la longitude, ou aucune des deux.");
        }
        return new SheetForms.Read<>(read.sheet().with(StructureField.COMMUNE, commune), read.errors());
    }

    // A position that was typed is somebody's; one that did not move stays what it was.
    static @Nullable Placing placing(@Nullable Structure before, Sheet<StructureField> sheet) {
        if (!sheet.says(StructureField.LATITUDE)) {
            return null;
        }
        boolean same = before != null
                && before.sheet().get(StructureField.LATITUDE).equals(sheet.get(StructureField.LATITUDE))
                && before.sheet().get(StructureField.LONGITUDE).equals(sheet.get(StructureField.LONGITUDE));
        return same ? Objects.requireNonNull(before).placing() : Placing.BY_HAND;
    }
}
