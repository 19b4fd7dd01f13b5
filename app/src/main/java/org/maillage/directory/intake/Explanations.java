package org.maillage.directory.intake;

import java.util.List;
import org.maillage.base.intake.IntakeReading;

/// The lines of a model that only explain its columns or show an example: they tell of nothing.
final class Explanations {

    private static final String REASON = "ligne d’explication du modèle";

    private Explanations() {}

    static IntakeReading passOver(IntakeReading reading) {
        return told(reading.keeping(row -> row.find(Columns.EXPLAINS).isEmpty(), REASON));
    }

    // A list whose every row explains something has none.
    private static IntakeReading told(IntakeReading kept) {
        return !kept.rows().isEmpty() || kept.whyNone() != null
                ? kept
                : new IntakeReading(
                        kept.sheet(),
                        kept.sheets(),
                        kept.headerRow(),
                        kept.columns(),
                        kept.unknown(),
                        List.of(),
                        kept.unread(),
                        kept.cellCount(),
                        "Ce fichier n’a que les lignes d’explication de son modèle. Remplissez-le, puis envoyez-le à nouveau.");
    }
}
