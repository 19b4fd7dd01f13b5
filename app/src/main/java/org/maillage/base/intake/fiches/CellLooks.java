package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.Set;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

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

    private final FicheLabels labels;

    CellLooks(FicheLabels labels) {
        this.labels = labels;
    }

    /// @return the cells that begin in a row, without what goes on from above
    static List<TextCell> open(TextRow row) {
        return row.cells().stream().filter(cell -> !cell.continued()).toList();
    }

    boolean isKnownOrLabelled(TextCell cell) {
        return isSure(cell) || isSelfLabelled(cell) || isOpener(cell);
    }

    static boolean isOpener(TextCell cell) {
        return Opener.sureOf(cell.text())
                .filter(opener -> !opener.code().isEmpty())
                .isPresent();
    }

    /// Words beside « Fiche action 12 » are a label that refers to it.
    boolean isOpenerRow(List<TextCell> cells) {
        boolean refers = cells.size() == 2 && !cells.getFirst().text().isEmpty() && !isOpener(cells.getFirst());
        return !refers && !beginsSure(cells.getFirst()) && cells.stream().anyMatch(CellLooks::isOpener);
    }

    boolean areHeadings(List<TextCell> cells) {
        long sure = cells.stream().filter(this::isSure).count();
        return sure > 1 && sure * 2 > cells.size();
    }

    /// @return whether a row below headings is no line of theirs
    boolean beginsAnew(TextRow row) {
        List<TextCell> cells = open(row);
        return cells.isEmpty() || areHeadings(cells) || isOpenerRow(cells) || beginsSure(cells.getFirst());
    }

    /// A cell that holds its label and its content, one above or before the other.
    boolean isSelfLabelled(TextCell cell) {
        String text = cell.text();
        String first = text.lines().findFirst().orElse("");
        int colon = first.indexOf(':');
        boolean above = text.length() > first.length() && labels.isSure(first) && Label.isLikely(first);
        return above || (colon > 0 && colon < text.length() - 1 && labels.isSure(first.substring(0, colon)));
    }

    boolean beginsSure(TextCell cell) {
        return isSure(cell) || labels.isSure(cell.text().lines().findFirst().orElse(""));
    }

    static boolean saysHow(List<TextCell> cells) {
        return cells.size() == 2
                && LABEL_CAPTIONS.contains(Label.folded(cells.getFirst().text()))
                && CONTENT_CAPTIONS.contains(Label.folded(cells.getLast().text()));
    }

    boolean mayBeLabel(TextCell cell) {
        return Label.isLikely(cell.text()) || beginsSure(cell);
    }

    boolean isSure(TextCell cell) {
        return labels.isSure(cell.text());
    }
}
