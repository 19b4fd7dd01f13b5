package org.maillage.base.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file as received, with what people said about it and how far it has come.
///
/// @param answers by key of [Question]
/// @param total how many rows are to be judged or written, once that is known
/// @param done how many are
/// @param told why the last work on it stopped, in French; empty when it did not
/// @param askedBy who asked for the work under way
/// @param proposed whether its sender may not decide what is written
/// @param declinedBecause what its sender is told when it was declined
/// @param onlyValid whether rows in error were left out when it was applied
public record IntakeFile(
        IntakeId id,
        UUID convention,
        String kind,
        String fileName,
        Instant receivedAt,
        @Nullable UUID receivedBy,
        IntakeStage stage,
        SheetChoice choice,
        Map<String, String> answers,
        CellCount cells,
        int total,
        int done,
        String told,
        @Nullable UUID askedBy,
        boolean onlyValid,
        @Nullable Instant appliedAt,
        @Nullable Instant takenBackAt,
        boolean proposed,
        @Nullable Instant declinedAt,
        String declinedBecause) {

    public IntakeFile {
        answers = Map.copyOf(answers);
    }
}
