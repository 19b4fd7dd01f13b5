package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.Set;
import org.maillage.base.intake.KnownLabels;
import org.maillage.base.reading.TextCell;

/// What single cells look like: a label that is known, one with its content, a banner, a hint at the layout.
final class CellLooks {

    private static final Set<String> LABEL_CAPTIONS = Set.of(
            "rubrique",
            "rubriques",
            "libelle",
            "libelles",
            "intitule",
            "champ",
            "champs",
            "item",
            "element",
            "elements",
            "information",
            "informations",
            "intitule de la rubrique");
    private static final Set<String> CONTENT_CAPTIONS = Set.of(
            "contenu",
            "reponse",
            "reponses",
            "votre reponse",
            "a completer",
            "a remplir",
            "valeur",
            "description",
            "detail",
            "details",
            "texte",
            "renseignements",
            "commentaires");

    private final KnownLabels labels;

    CellLooks(KnownLabels labels) {
        this.labels = labels;
    }

    boolean isKnownOrLabelled(TextCell cell) {
        return isSure(cell) || isSelfLabelled(cell) || isOpener(cell);
    }

    static boolean isOpener(TextCell cell) {
        return Opener.sureOf(cell.text())
                .filter(opener -> !opener.code().isEmpty())
                .isPresent();
    }

    /// A cell that holds its label and its content, one above or before the other.
    boolean isSelfLabelled(TextCell cell) {
        String text = cell.text();
        String first = text.lines().findFirst().orElse("");
        int colon = first.indexOf(':');
        boolean above = text.length() > first.length() && isSure(first) && Label.isLikely(first);
        return above || (colon > 0 && colon < text.length() - 1 && isSure(first.substring(0, colon)));
    }

    boolean beginsSure(TextCell cell) {
        return isSure(cell) || isSure(cell.text().lines().findFirst().orElse(""));
    }

    static boolean saysHow(List<TextCell> cells) {
        return cells.size() == 2
                && LABEL_CAPTIONS.contains(Label.folded(cells.getFirst().text()))
                && CONTENT_CAPTIONS.contains(Label.folded(cells.getLast().text()));
    }

    boolean mayBeLabel(TextCell cell) {
        return Label.isLikely(cell.text())
                || isSure(cell)
                || isSure(cell.text().lines().findFirst().orElse(""));
    }

    boolean isSure(TextCell cell) {
        return isSure(cell.text());
    }

    boolean isSure(String text) {
        return labels.findSure(Label.bare(text)).isPresent();
    }
}
