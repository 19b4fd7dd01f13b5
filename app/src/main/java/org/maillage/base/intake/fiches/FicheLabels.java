package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.base.intake.KnownLabels;
import org.maillage.base.intake.RecognisedColumn;

/// What the labels of fiches are known as: the words of one description, in the writings that people give them. For
/// one reading, on one thread.
final class FicheLabels {

    private final FicheDescription description;
    private final KnownLabels known;

    FicheLabels(FicheDescription description) {
        this.description = description;
        this.known = KnownLabels.of(description.columns());
    }

    FicheDescription description() {
        return description;
    }

    /// @param written a label as it stands in the document
    /// @return the key of the description whose very words it says
    Optional<String> keyOf(String written) {
        return known.findSure(Label.bare(written)).map(FicheLabels::key);
    }

    /// @return the key that the label of a piece says, be it a heading or a pair
    Optional<String> keyOf(Piece piece) {
        return switch (piece) {
            case Piece.Heading heading -> keyOf(heading.text());
            case Piece.Pair pair -> keyOf(pair.label());
            default -> Optional.empty();
        };
    }

    boolean isSure(String written) {
        return keyOf(written).isPresent();
    }

    /// @return whether it shares words with a label that is known, and may be one
    boolean isLike(String written) {
        return known.find(Label.bare(written)).isPresent();
    }

    /// @return whether it names fiches
    boolean isTitle(String written) {
        return keyOf(written).filter(description.title()::equals).isPresent();
    }

    /// @return whether it numbers a fiche or says where it belongs
    boolean places(String written) {
        return keyOf(written).filter(description::places).isPresent();
    }

    boolean isRepeated(String written) {
        return keyOf(written).filter(key -> description.column(key).repeated()).isPresent();
    }

    /// @return the keys of labels side by side, by their place from 0
    Map<Integer, String> keysOf(List<String> labels) {
        return known.keysOf(labels);
    }

    private static String key(RecognisedColumn found) {
        return found.description().key();
    }
}
