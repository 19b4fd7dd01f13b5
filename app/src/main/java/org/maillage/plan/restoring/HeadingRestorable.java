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
    private final StandingReader standing;

    HeadingRestorable(Enjeux enjeux, ChangeableEnjeux changeable, StandingReader standing) {
        this.enjeux = enjeux;
        this.changeable = changeable;
        this.standing = standing;
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
        return standing.read(space, now)
                .findThemeObstacle(now)
                .map(sentence -> Map.of(Shape.REMOVAL, sentence))
                .orElse(Map.of());
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        var heading = new HeadingId(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            if (enjeux.restoreHeading(space.id(), heading) instanceof Saved.Refused refused) {
                return refused;
            }
            version++;
        }
        return keys.contains("title")
                ? enjeux.renameHeading(space.id(), heading, version, then.text("title"))
                : Saved.DONE;
    }
}
