package org.maillage.convention.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.snapshots.SnapshotId;

/// An avenant of a convention.
///
/// @param slot its rank among those ever prepared, its address
/// @param number the one people give it
/// @param copy address of the space it is prepared in; null when that stayed on another instance
/// @param before the state it was adopted on, null until then
/// @param after the state it led to, null until then
public record Amendment(
        AmendmentId id,
        int slot,
        int number,
        String title,
        String summary,
        AmendmentStatus status,
        @Nullable String copy,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable SnapshotId before,
        @Nullable SnapshotId after,
        List<Deliberation> deliberations,
        int version) {

    public Amendment {
        deliberations = List.copyOf(deliberations);
    }

    /// "Avenant n° 1".
    public String name() {
        return name(number);
    }

    public Optional<Deliberation> deliberation(OrganisationId organisation) {
        return deliberations.stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    /// The same as it was read at that version: what a form says it was opened on.
    public Amendment atVersion(int read) {
        return new Amendment(
                id,
                slot,
                number,
                title,
                summary,
                status,
                copy,
                adoptedOn,
                effectiveOn,
                before,
                after,
                deliberations,
                read);
    }

    public boolean isOpen() {
        return status == AmendmentStatus.PREPARATION;
    }

    public boolean isAdopted() {
        return status == AmendmentStatus.ADOPTED;
    }

    static String name(int number) {
        return "Avenant n°\u00a0" + number;
    }
}
