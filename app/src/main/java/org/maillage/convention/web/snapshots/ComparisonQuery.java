package org.maillage.convention.web.snapshots;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.site.Typed;

/// Which two states are compared, as the address says it.
///
/// @param de the earlier, a frozen state
/// @param a the later; empty is today
public record ComparisonQuery(String de, String a) {

    public ComparisonQuery(@Nullable String de, @Nullable String a) {
        this.de = Typed.text(de);
        this.a = Typed.text(a);
    }

    Optional<SnapshotId> earlier() {
        return Typed.<UUID>findId(de, id -> id).map(SnapshotId::new);
    }

    Optional<SnapshotId> later() {
        return Typed.<UUID>findId(a, id -> id).map(SnapshotId::new);
    }

    String asAddress() {
        return "?de=" + de + (a.isEmpty() ? "" : "&a=" + a);
    }
}
