package org.maillage.convention.history.restoration;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;

/// Brings back what belongs to the frame of a convention, for who coordinates all of it.
///
/// @param missing why it may not come back once removed, if so
record FrameRestorable(String kind, Shape shape, Missing missing, Return back, Writing writing) implements Restorable {

    /// Looks for what it cannot stand without.
    interface Missing {
        Optional<String> of(Space space, Former now);
    }

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
        return missing.of(space, now)
                .map(sentence -> Map.of(Shape.REMOVAL, sentence))
                .orElse(Map.of());
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        int version = now.version();
        if (now.isRemoved()) {
            Saved there = back.of(space, now);
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
