package org.maillage.diagnosis.legal;

import java.util.List;

/// One item of the article, with what answers it and what is missing.
///
/// @param number as in the article
/// @param asked what it asks, in our words
/// @param missing what would complete it, in French sentences; empty when nothing is missing
public record LegalItem(int number, String title, String asked, State state, List<Row> rows, List<String> missing) {

    public LegalItem {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    public enum State {
        ANSWERED,
        PARTLY,
        /// Nothing the house holds tells it: no judgement is made.
        UNKNOWN
    }

    /// What is known of one area.
    ///
    /// @param warns whether the area is named by the item: a zone without supply
    public record Row(String place, String words, String source, boolean warns) {}
}
