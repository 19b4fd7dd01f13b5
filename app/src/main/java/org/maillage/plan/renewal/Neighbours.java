package org.maillage.plan.renewal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// The conventions before and after one, as far as they are on this instance: a convention may travel without them.
@Component
public class Neighbours {

    private final Renewals renewals;
    private final Conventions conventions;

    Neighbours(Renewals renewals, Conventions conventions) {
        this.renewals = renewals;
        this.conventions = conventions;
    }

    /// A convention beside this one. Its name and period are public.
    ///
    /// @param space as the reader stands in it, or null for who is no member
    public record Neighbour(Convention convention, @Nullable Space space) {

        /// Address inside that space, or null for who may not open it.
        public @Nullable String path(String inside) {
            return space == null ? null : space.path(inside);
        }
    }

    public Optional<Neighbour> findPrevious(Space space) {
        return renewals.findPrevious(space.id())
                .flatMap(conventions::findConvention)
                .map(one -> neighbour(space, one));
    }

    public Optional<Neighbour> findNext(Space space) {
        return Optional.ofNullable(renewals.of(space.convention()).prepared())
                .flatMap(conventions::findConvention)
                .map(one -> neighbour(space, one));
    }

    private Neighbour neighbour(Space space, Convention other) {
        return new Neighbour(
                other,
                conventions.findSpace(other.slug(), space.member().person()).orElse(null));
    }
}
