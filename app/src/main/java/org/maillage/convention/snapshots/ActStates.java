package org.maillage.convention.snapshots;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.StateListener;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Freezes what is signed, and what is left at the end: nobody has to think of it.
@Component
class ActStates implements StateListener {

    private final Snapshots snapshots;

    ActStates(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public void reached(Convention convention) {
        switch (convention.status()) {
            case SIGNED -> freezeSignature(convention);
            case CLOSED -> freeze(convention, SnapshotKind.CLOSING, "Clôture", convention.closedOn());
            case PREPARATION -> {}
        }
    }

    // A closing that was a mistake leads back to signed: what was signed then is kept already.
    private void freezeSignature(Convention convention) {
        String name = name("Signature", convention.signedOn());
        if (!snapshots.isNameTaken(convention.id(), name)) {
            freeze(convention, SnapshotKind.SIGNATURE, "Signature", convention.signedOn());
        }
    }

    private void freeze(Convention convention, SnapshotKind kind, String act, @Nullable LocalDate on) {
        snapshots.freeze(convention.id(), kind, name(act, on), "", null);
    }

    private static String name(String act, @Nullable LocalDate on) {
        return act + " du " + FrenchDates.day(Objects.requireNonNull(on));
    }
}
