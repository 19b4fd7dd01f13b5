package org.maillage.base.intake;

/// A column of a sheet under the description that suits it best.
///
/// @param column counted from 1
/// @param heading as written in the sheet
/// @param rank 1 for the first column of this description from the left, 2 for the second…
/// @param likeness why it was recognised
public record RecognisedColumn(int column, String heading, ColumnDescription description, int rank, Likeness likeness) {

    /// How near a heading is to a description, from nearest to farthest.
    public enum Likeness {
        SAID("choisi par vous"),
        SAME("même intitulé"),
        SAME_WORDS("mêmes mots"),
        ONE_LETTER_OFF("intitulé presque identique"),
        SHARED_WORDS("intitulé approchant");

        private final String label;

        Likeness(String label) {
            this.label = label;
        }

        /// @return the French words shown beside the column
        public String label() {
            return label;
        }
    }
}
