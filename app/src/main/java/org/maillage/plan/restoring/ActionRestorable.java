package org.maillage.plan.restoring;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.diagnosis.ConstatId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Grounds;
import org.springframework.stereotype.Component;

/// Brings an action back as its form would write it, with the constats it answers and its steps.
@Component
class ActionRestorable implements Restorable {

    private final Actions actions;
    private final Grounds grounds;
    private final StepRestoring steps;
    private final ChangeableActions changeable;
    private final StandingReader standing;

    ActionRestorable(
            Actions actions,
            Grounds grounds,
            StepRestoring steps,
            ChangeableActions changeable,
            StandingReader standing) {
        this.actions = actions;
        this.grounds = grounds;
        this.steps = steps;
        this.changeable = changeable;
        this.standing = standing;
    }

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public Shape shape() {
        return FormerAction.SHAPE;
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return changeable.among(space, ids);
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        return new ActionObstacles(space, now, then, standing.read(space, now, then)).of(keys);
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        if (now.isRemoved() && actions.restore(space.id(), FormerAction.idOf(now)) instanceof Saved.Refused refused) {
            return refused;
        }
        Saved written = write(space, now, then, keys);
        if (written instanceof Saved.Done && keys.contains(FormerAction.CONSTATS)) {
            written = tie(space, now, then);
        }
        return written instanceof Saved.Done ? steps.restore(space, now, then, keys) : written;
    }

    // Constats that were removed since, or that one may not see, are left as they are.
    private Saved tie(Space space, Former now, Former then) {
        Set<ConstatId> constats = then.ids(FormerAction.CONSTATS, "constat_id", ConstatId::new);
        return grounds.tieAction(
                space.id(),
                FormerAction.idOf(now),
                sheetOf(space, now).version(),
                new Grounds.Ticked(constats, space.sight()));
    }

    // Writes nothing when only the removal or steps come back.
    private Saved write(Space space, Former now, Former then, Set<String> keys) {
        ActionSheet sheet = sheetOf(space, now);
        Former wished = now.with(FormerAction.SHAPE, then, keys);
        Standing stands = standing.read(space, now, then);
        ActionDraft before = FormerAction.draftOf(now, stands, sheet.content().origin());
        ActionDraft draft = FormerAction.draftOf(wished, stands, sheet.content().origin());
        return draft.equals(before)
                ? Saved.DONE
                : actions.save(space.id(), space.sight(), sheet.id(), sheet.version(), draft);
    }

    private ActionSheet sheetOf(Space space, Former action) {
        return actions.findSheet(space.id(), space.sight(), action.text("code")).orElseThrow();
    }
}
