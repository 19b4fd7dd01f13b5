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
import org.maillage.plan.Enjeux;
import org.maillage.plan.HeadingId;
import org.springframework.stereotype.Component;

/// Brings a heading back, or the name it had.
@Component
class HeadingRestorable implements Restorable {

    private static final Shape SHAPE = Shape.of("plan.heading", Shape.REMOVAL, "title");

    private final Enjeux enjeux;
    private final ChangeableEnjeux changeable;

    HeadingRestorable(Enjeux enjeux, ChangeableEnjeux changeable) {
        this.enjeux = enjeux;
        this.changeable = changeable;
    }

    @Override
    public String kind() {
        return "heading";
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return changeable.among(space, "plan.heading", ids);
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        return Map.of();
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        var heading = new HeadingId(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            if (!keys.contains(Shape.REMOVAL)) {
                return new Saved.Refused(
                        "champs", "Cette rubrique est retirée\u00a0: cochez aussi «\u00a0Retrait\u00a0».");
            }
            enjeux.restoreHeading(space.id(), heading);
            version++;
        }
        return keys.contains("title")
                ? enjeux.renameHeading(space.id(), heading, version, then.text("title"))
                : Saved.DONE;
    }
}
