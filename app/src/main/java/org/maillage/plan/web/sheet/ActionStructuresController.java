package org.maillage.plan.web.sheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.ActionStructures;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The structures that take part in an action: a territory may have two thousand, so that one is added by its name.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/structures")
class ActionStructuresController {

    private static final String VIEW = "plan/action-structures";
    private static final String UNKNOWN =
            "Aucun lieu de l’annuaire ne porte ce nom. Choisissez-le dans la liste, ou ajoutez-le d’abord à l’annuaire.";

    private final SheetDesk sheets;
    private final ActionStructures ties;
    private final Structures structures;
    private final Scopes scopes;
    private final Wording wording;

    ActionStructuresController(
            SheetDesk sheets, ActionStructures ties, Structures structures, Scopes scopes, Wording wording) {
        this.sheets = sheets;
        this.ties = ties;
        this.structures = structures;
        this.scopes = scopes;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable String code, Opening opening) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        return show(space, sheet, Filled.fresh(opening.on(formOf(space, sheet))));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable String code,
            @ModelAttribute("form") ActionStructuresForm form,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Optional<Structure> added = named(space, form.added());
        if (added.isEmpty() && !form.added().isEmpty()) {
            return show(space, sheet, Filled.refused(form, "added", UNKNOWN));
        }
        if (ties.tie(space.id(), sheet.id(), form.version(), chosen(space, form, added))
                instanceof Saved.ChangedMeanwhile meanwhile) {
            return overtaken(space, sheet, form, meanwhile).answer();
        }
        Flash.say(redirect, wording.saved());
        return Answers.goTo(space.path(sheet.path()));
    }

    // What lies elsewhere is no structure of this convention, whatever a form says.
    private Set<StructureId> chosen(Space space, ActionStructuresForm form, Optional<Structure> added) {
        var chosen = new HashSet<>(listOf(space, Typed.findIds(form.structures(), StructureId::new)).stream()
                .map(Structure::id)
                .toList());
        added.map(Structure::id).ifPresent(chosen::add);
        return chosen;
    }

    private Optional<Structure> named(Space space, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : structures.listNamed(List.of(name), scopes.of(space).communes()).stream()
                        .findFirst();
    }

    private List<Structure> listOf(Space space, Collection<StructureId> ids) {
        Scopes.Scope scope = scopes.of(space);
        return structures.listOf(ids).values().stream()
                .filter(one -> scope.holds(one.sheet().get(org.maillage.directory.StructureField.INSEE)))
                .sorted(java.util.Comparator.comparing(Structure::name))
                .toList();
    }

    private Overtaken<ActionStructuresForm> overtaken(
            Space space, ActionSheet sheet, ActionStructuresForm mine, Saved.ChangedMeanwhile meanwhile) {
        ActionStructuresForm theirs = formOf(space, sheet);
        var fields = new Conflict.Fields()
                .add("Structures", say(space, theirs), say(space, mine), "structures")
                .add("À ajouter", theirs.added(), mine.added(), "added");
        return new Overtaken<>(mine, theirs, wording.conflict(meanwhile, sheet.title(), fields));
    }

    private String say(Space space, ActionStructuresForm form) {
        return listOf(space, Typed.findIds(form.structures(), StructureId::new)).stream()
                .map(Structure::name)
                .collect(Collectors.joining(", "));
    }

    private ActionStructuresForm formOf(Space space, ActionSheet sheet) {
        return ActionStructuresForm.of(sheet, listOf(space, ties.ofAction(space.id(), sheet.id())));
    }

    private ModelAndView show(Space space, ActionSheet sheet, Filled<ActionStructuresForm> filled) {
        String own = space.path(sheet.path());
        Set<StructureId> tied = new HashSet<>(ties.ofAction(space.id(), sheet.id()));
        tied.addAll(Typed.findIds(filled.form().structures(), StructureId::new));
        List<Option> kept = listOf(space, tied).stream()
                .map(one -> new Option(
                        one.id().value().toString(),
                        one.name(),
                        filled.form().structures().contains(one.id().value().toString())))
                .toList();
        return filled.on(
                VIEW,
                new ActionStructuresPage(
                        List.of(
                                new Link("Plan d’actions", space.path("/plan")),
                                new Link(sheet.code() + " · " + sheet.title(), own)),
                        filled,
                        kept.isEmpty() ? List.of() : OptionGroup.single(kept),
                        structures.listIn(scopes.of(space).communes()).stream()
                                .map(Structure::name)
                                .distinct()
                                .toList(),
                        own + "/structures",
                        own));
    }
}
