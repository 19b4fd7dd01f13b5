package org.maillage.convention.web.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.base.intake.CellCount;

/// What became of the cells of a file, in words.
public record CellWords(CellCount count) {

    /// "120 cellules : 100 dans des champs, 12 gardées telles quelles, 8 laissées de côté."; empty for a file that came
    /// with a convention.
    public String account() {
        return Stream.of(
                        told(count.taken(), "dans des champs", "dans un champ"),
                        told(count.kept(), "gardées telles quelles", "gardée telle quelle"),
                        told(count.left(), "laissées de côté", "laissée de côté"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        words -> words.isEmpty()
                                ? ""
                                : count.all() + (count.all() > 1 ? " cellules" : " cellule") + "\u00a0: " + words
                                        + "."));
    }

    private static String told(int count, String several, String one) {
        return count == 0 ? "" : count + "\u00a0" + (count > 1 ? several : one);
    }

    /// Of a file that waits: what no row takes, so that a sheet that was passed over is not passed over in silence.
    public String unread() {
        return count.left() > 1
                ? count.left() + " cellules du fichier ne sont dans aucune ligne"
                : count.left() == 1 ? "Une cellule du fichier n’est dans aucune ligne" : "";
    }
}
