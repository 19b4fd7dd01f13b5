package org.maillage.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One edition of a source as the house holds it.
///
/// @param measures keys, in the order of quantities
/// @param address where it was fetched, or null when somebody handed it in
/// @param departements codes that were kept of the file; empty for all
/// @param secretCells kept back by the producer, among those that were kept
public record KeptEdition(
        EditionId id,
        Source source,
        int year,
        List<String> measures,
        String fileName,
        String fileDigest,
        long fileBytes,
        @Nullable String address,
        List<String> departements,
        long rowsRead,
        long rowsKept,
        long secretCells,
        List<String> remarks,
        State state,
        Instant receivedAt,
        int version) {

    public KeptEdition {
        measures = List.copyOf(measures);
        departements = List.copyOf(departements);
        remarks = List.copyOf(remarks);
    }

    public enum State {
        /// Read, and not yet shown to anybody.
        READ,
        IN_FORCE,
        REPLACED,
        WITHDRAWN
    }
}
