package org.maillage.base.intake;

import java.util.Map;

/// A row as it waits to be applied, or as it was.
///
/// @param read as the file tells it, before corrections
/// @param corrections what a person said about some cells, by address
/// @param leftOut whether a person set it aside
/// @param state what applying it would do, or did
/// @param kept why taking the import back left what it made; empty otherwise
public record StagedRow(
        ReadRow read,
        Map<String, Correction> corrections,
        boolean leftOut,
        RowState state,
        Judgement judgement,
        String kept) {

    public StagedRow {
        corrections = Map.copyOf(corrections);
    }

    public ReadRow corrected() {
        return read.correctedWith(corrections);
    }

    /// What a desk says of the row as it is now; nobody is asked twice about what is right as it is written.
    Judgement judgedBy(IntakeDesk desk) {
        return desk.judge(corrected()).withoutDoubts(problem -> {
            Correction said = corrections.get(problem.at());
            return said != null && said.sure();
        });
    }
}
