package org.maillage.plan.restoring;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.plan.NamedThing;
import org.maillage.plan.NamedThings;

/// Brings a name of a short list back, or the words it had. The lists belong to no theme: every coordinator keeps them.
record NameRestorable<T extends NamedThing<I>, I>(String kind, NamedThings<T, I> things, Function<UUID, I> id)
        implements Restorable {

    @Override
    public Shape shape() {
        return Shape.of("plan." + kind, Shape.REMOVAL, "name");
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return space.rights().mayCoordinateSomeTheme() ? Set.copyOf(ids) : Set.of();
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        return Map.of();
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        I thing = id.apply(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            Saved there = things.restore(space.id(), thing);
            if (!(there instanceof Saved.Done)) {
                return there;
            }
            version++;
        }
        return keys.contains("name") ? things.rename(space.id(), thing, version, then.text("name")) : Saved.DONE;
    }
}
