package org.maillage.base.intake.fiches;

import java.util.List;

/// What a document says, in its order, once tables are unreeled.
sealed interface Piece {

    /// The level of a line that is a heading by its boldness alone, below those of styles.
    int STRESSED = 20;

    /// A number that no table has.
    int NO_TABLE = -1;

    /// @return all its words
    String text();

    /// A line that opens something.
    record Heading(int level, String text) implements Piece {}

    /// Running text.
    record Line(String text) implements Piece {}

    /// A label and what stands beside, below or behind it.
    ///
    /// @param table the number of its table, or [#NO_TABLE]
    record Pair(String label, String content, int table) implements Piece {

        @Override
        public String text() {
            return label + "\n" + content;
        }
    }

    /// A table kept whole, its first line naming its columns or not.
    record Whole(String text) implements Piece {}

    /// A table of actions, each a line under headings: fiches of their own when nothing else makes fiches.
    record Grid(List<String> headings, List<List<String>> lines, String text) implements Piece {

        public Grid {
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
        }
    }

    /// What belongs to a fiche and to none of its labels, wherever it stands.
    record Aside(String text) implements Piece {}

    /// What only tells how a table is laid out (« Rubrique | Réponse »).
    record Caption(String text) implements Piece {}
}
