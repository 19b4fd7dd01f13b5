package org.maillage.base.intake;

import java.util.Comparator;
import java.util.Optional;
import org.maillage.base.intake.RecognisedColumn.Likeness;
import org.maillage.base.reading.Cell;

/// How well one heading suits one description.
///
/// @param score in [0..1]; 1 for the very name of the description
record HeadingMatch(Cell heading, ColumnDescription description, int order, Likeness likeness, double score) {

    /// The surest first; then from left to right, then in the order in which the module describes its columns.
    static final Comparator<HeadingMatch> SUREST_FIRST = Comparator.comparingDouble(HeadingMatch::score)
            .reversed()
            .thenComparingInt(match -> match.heading().column())
            .thenComparingInt(HeadingMatch::order);

    /// Below this share two headings have a word in common and little else ("Titre" in "Titre de séjour du public").
    private static final double LEAST_SHARE = 0.5;

    static Optional<HeadingMatch> of(Cell cell, Heading heading, NamedColumn column) {
        return column.names().stream()
                .filter(name ->
                        heading.number() == 0 || column.description().repeated() || heading.number() == name.number())
                .map(name -> compare(heading, name, cell, column))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(HeadingMatch::score));
    }

    /// What a person said, or remembered.
    static HeadingMatch said(Cell cell, ColumnDescription description) {
        return new HeadingMatch(cell, description, 0, Likeness.SAID, 1);
    }

    static HeadingMatch kept(RecognisedColumn column, Cell cell) {
        return new HeadingMatch(cell, column.description(), 0, column.likeness(), 0);
    }

    private static Optional<HeadingMatch> compare(Heading heading, Heading name, Cell cell, NamedColumn column) {
        if (heading.words().equals(name.words())) {
            return match(cell, column, Likeness.SAME, 1);
        }
        if (heading.hasSameWordsAs(name)) {
            return match(cell, column, Likeness.SAME_WORDS, 0.95);
        }
        if (heading.isOneLetterFrom(name)) {
            return match(cell, column, Likeness.ONE_LETTER_OFF, 0.9);
        }
        double share = heading.shareWith(name);
        return share < LEAST_SHARE || column.description().sure()
                ? Optional.empty()
                : match(cell, column, Likeness.SHARED_WORDS, share * 0.8);
    }

    private static Optional<HeadingMatch> match(Cell cell, NamedColumn column, Likeness likeness, double score) {
        return Optional.of(new HeadingMatch(cell, column.description(), column.order(), likeness, score));
    }
}
