package org.maillage.directory.web.parts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.components.Link;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes one kind of part of a structure: who may adds, changes, removes and brings back.
///
/// @param <F> the form
/// @param <D> what is said of a part
public abstract class PartController<F extends Record, D> {

    public static final String ROOT = "/espace/{convention}" + Structures.PATH + "/{structure}";

    private static final String FORM = "directory/part-form";

    private final SheetDesk desk;
    private final PartKind<F, D> kind;

    protected PartController(SheetDesk desk, PartKind<F, D> kind) {
        this.desk = desk;
        this.kind = kind;
    }

    @GetMapping("/ajouter")
    ModelAndView start(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam(name = "pour", defaultValue = "") String asked,
            Opening opening) {
        Structure structure = structureToChange(space, address);
        return show(space, structure, null, Filled.fresh(opening.on(kind.blank(structure, asked))));
    }

    @PostMapping("/ajouter")
    ModelAndView add(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") F form,
            RedirectAttributes redirect) {
        Structure structure = structureToChange(space, address);
        var errors = new FormErrors(kind.errors(space, ownerOf(space, structure), null, form));
        if (errors.any()) {
            return show(space, structure, null, Filled.refused(form, errors));
        }
        kind.parts().add(ownerOf(space, structure), new PartId(UUID.randomUUID()), kind.draft(form));
        return done(space, structure, kind.titles().added(), redirect);
    }

    @GetMapping("/{part}/modifier")
    ModelAndView show(
            Space space, @PathVariable("structure") String address, @PathVariable("part") UUID part, Opening opening) {
        Structure structure = structureToChange(space, address);
        F form = formOf(space, structure, new PartId(part));
        return show(space, structure, part, Filled.fresh(opening.on(form)));
    }

    @PostMapping("/{part}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("structure") String address,
            @PathVariable("part") UUID part,
            @ModelAttribute("form") F form,
            RedirectAttributes redirect) {
        Structure structure = structureToChange(space, address);
        var id = new PartId(part);
        F current = formOf(space, structure, id);
        // Who was overtaken compares first: what is wrong may be what somebody else has mended.
        boolean late = kind.version(form) != kind.version(current);
        var errors = new FormErrors(kind.errors(space, ownerOf(space, structure), id, form));
        if (errors.any() && !late) {
            return show(space, structure, part, Filled.refused(form, errors));
        }
        Saved saved =
                kind.parts().save(ownerOf(space, structure), id, kind.version(form), kind.draft(late ? current : form));
        return saved instanceof Saved.ChangedMeanwhile meanwhile
                ? overtaken(space, structure, id, form, meanwhile)
                : done(space, structure, "Modification enregistrée", redirect);
    }

    private ModelAndView overtaken(
            Space space, Structure structure, PartId id, F mine, Saved.ChangedMeanwhile meanwhile) {
        F theirs = formOf(space, structure, id);
        var conflict = Conflict.of(
                meanwhile.by(), meanwhile.at(), kind.title(space, theirs), kind.fields(space, theirs, mine));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    @PostMapping("/{part}/suppression")
    ModelAndView remove(
            Space space,
            @PathVariable("structure") String address,
            @PathVariable("part") UUID part,
            @RequestParam int version,
            RedirectAttributes redirect) {
        Structure structure = structureToChange(space, address);
        Saved saved = kind.parts().remove(ownerOf(space, structure), new PartId(part), version);
        if (saved instanceof Saved.ChangedMeanwhile meanwhile) {
            Flash.say(redirect, desk.overtaken(meanwhile));
        } else {
            Flash.sayWithUndo(
                    redirect,
                    desk.done(kind.titles().removed()),
                    list(space, structure) + "/" + part + "/restauration");
        }
        return Answers.goTo(back(space, structure));
    }

    @PostMapping("/{part}/restauration")
    ModelAndView restore(
            Space space,
            @PathVariable("structure") String address,
            @PathVariable("part") UUID part,
            RedirectAttributes redirect) {
        Structure structure = structureToChange(space, address);
        kind.parts().restore(ownerOf(space, structure), new PartId(part));
        return done(space, structure, kind.titles().restored(), redirect);
    }

    private Structure structureToChange(Space space, String address) {
        Structure structure = desk.getStructure(space, address);
        kind.requireChange(space, structure);
        return structure;
    }

    private F formOf(Space space, Structure structure, PartId id) {
        return kind.find(ownerOf(space, structure), id).orElseThrow(() -> NotFound.of("Part", id.value()));
    }

    private ModelAndView show(Space space, Structure structure, @Nullable UUID part, Filled<F> filled) {
        String list = list(space, structure);
        String own = part == null ? list + "/ajouter" : list + "/" + part + "/modifier";
        return filled.on(
                FORM,
                new PartFormPage(
                        part == null ? kind.titles().add() : kind.titles().change(),
                        List.of(
                                new Link("Annuaire", space.path(Structures.PATH)),
                                new Link(structure.name(), back(space, structure))),
                        filled,
                        kind.choices(space, filled.form()),
                        kind.version(filled.form()),
                        own,
                        part == null ? null : list + "/" + part + "/suppression",
                        back(space, structure)));
    }

    private ModelAndView done(Space space, Structure structure, String what, RedirectAttributes redirect) {
        Flash.say(redirect, desk.done(what));
        return Answers.goTo(back(space, structure));
    }

    private String list(Space space, Structure structure) {
        return back(space, structure) + kind.titles().place();
    }

    private String back(Space space, Structure structure) {
        return space.path(structure.path()) + kind.titles().tab();
    }

    private static Owner ownerOf(Space space, Structure structure) {
        return new Owner(space.id(), structure.id());
    }
}
