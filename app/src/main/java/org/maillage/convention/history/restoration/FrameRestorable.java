package org.maillage.convention.history.restoration;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;

/// Brings back what belongs to the frame of a convention, for who coordinates all of it.
///
/// @param refusal what to tick when it is removed and other places alone were ticked
record FrameRestorable(String kind, Shape shape, Return back, Writing writing, String refusal) implements Restorable {

    /// Undoes a removal.
    interface Return {
        Saved of(Space space, Former now);
    }

    /// Writes the whole row as it is wished.
    interface Writing {
        Saved of(Space space, Former wished, int version);
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return space.rights().mayCoordinate() ? Set.copyOf(ids) : Set.of();
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        return Map.of();
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        int version = now.version();
        if (now.isRemoved()) {
            Saved there = keys.contains(Shape.REMOVAL)
                    ? back.of(space, now)
                    : new Saved.Refused("champs", refusal + "\u00a0: cochez aussi «\u00a0Retrait\u00a0».");
            if (!(there instanceof Saved.Done)) {
                return there;
            }
            version++;
        }
        return keys.equals(Set.of(Shape.REMOVAL))
                ? Saved.DONE
                : writing.of(space, now.with(shape, then, keys), version);
    }
}
