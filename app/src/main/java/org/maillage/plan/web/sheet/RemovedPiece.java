package org.maillage.plan.web.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.maillage.plan.web.SheetDesk;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// A step or a note that was removed from an action that lives. Of a note, only its author learns: only they change it.
@Component
class RemovedPiece implements RemovedParts {

    private static final Removals.Table STEP = Removals.Table.ofPart("plan.step", "title", "action_id");
    private static final Removals.Table NOTE = Removals.Table.of("plan.note", "body");

    private final Actions actions;
    private final Notes notes;
    private final Removals removals;

    RemovedPiece(Actions actions, Notes notes, Removals removals) {
        this.actions = actions;
        this.notes = notes;
        this.removals = removals;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        if (!pattern.startsWith("/espace/{convention}/plan/actions/{code}/")) {
            return Optional.empty();
        }
        return actions.findSheet(space.id(), space.sight(), variables.getOrDefault("code", ""))
                .filter(sheet -> SheetDesk.mayContribute(space, sheet))
                .flatMap(sheet -> step(space, sheet, id(variables.get("step")))
                        .or(() -> note(space, sheet, id(variables.get("note")))));
    }

    private Optional<Deletion> step(Space space, ActionSheet sheet, Optional<UUID> step) {
        return step.flatMap(id -> removals.find(STEP, space.id().value(), id)
                .filter(removal -> removal.subject().equals(sheet.id().value()))
                .map(removal -> told(
                        "L’étape «\u00a0" + removal.title() + "\u00a0» a été retirée",
                        removal,
                        SheetTab.STEPS.addressIn(space, sheet),
                        id)));
    }

    private Optional<Deletion> note(Space space, ActionSheet sheet, Optional<UUID> note) {
        return note.filter(id ->
                        notes.isBy(space.id(), new NoteId(id), space.member().person()))
                .flatMap(id -> removals.find(NOTE, space.id().value(), id)
                        .map(removal -> told(
                                "Votre nouvelle a été retirée", removal, SheetTab.NOTES.addressIn(space, sheet), id)));
    }

    private static Deletion told(String what, Removals.Removal removal, String list, UUID id) {
        return new Deletion(what, removal.by(), removal.at(), list + "/" + id + "/restauration", "", list);
    }

    private static Optional<UUID> id(@Nullable String variable) {
        return Typed.findId(variable == null ? "" : variable, id -> id);
    }
}
