package org.maillage.plan.joint;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What is wanted of a field that holds several values: some added, some removed, the others left on each action as
/// they are. Never a replacement: it would lose what one did not look at.
public record Amendment<I>(Set<I> added, Set<I> removed) {

    public Amendment {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    public static <I> Amendment<I> none() {
        return new Amendment<>(Set.of(), Set.of());
    }

    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty();
    }

    Set<I> on(Collection<I> values) {
        var amended = new HashSet<>(values);
        amended.removeAll(removed);
        amended.addAll(added);
        return amended;
    }
}
