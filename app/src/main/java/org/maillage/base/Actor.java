package org.maillage.base;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does what is being done: a person signed in, or the house itself.
///
/// @param id the person, or null for the house
public record Actor(@Nullable UUID id, String name) {

    public static final Actor HOUSE = new Actor(null, "Maillage");

    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    /// Runs work in this actor's name where no request says who acts: a job, the loading of the demonstration.
    public void runs(Runnable work) {
        ScopedValue.where(ACTING, this).run(work);
    }

    /// Who acts in the current scope, or null when nobody was named.
    public static @Nullable Actor inScope() {
        return ACTING.isBound() ? ACTING.get() : null;
    }
}
