package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.maillage.base.reading.TextBlock;
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

    private static final int MOST_HEADINGS = 63; // the columns that Word gives a table

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
        boolean opens = bannerAt(cells) >= 0 || cells.stream().anyMatch(CellLooks::isOpener);
        return !refers && !(beginsSure(cells.getFirst()) && bannerAt(cells) < 0) && opens;
    }

    boolean areHeadings(List<TextCell> cells) {
        long sure = cells.stream().filter(this::isSure).count();
        return sure > 1 && sure * 2 > cells.size() && cells.size() <= MOST_HEADINGS;
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

    /// @return where « FICHE ACTION » stands that the next cell numbers, or a negative number
    static int bannerAt(List<TextCell> cells) {
        return IntStream.range(0, cells.size() - 1)
                .filter(at -> isBanner(cells.get(at).text(), cells.get(at + 1).text()))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isBanner(String words, String number) {
        return Opener.of(words)
                        .filter(opener -> opener.saysFiche()
                                && opener.code().isEmpty()
                                && opener.title().isEmpty())
                        .isPresent()
                && Opener.of(words + " " + number)
                        .filter(opener ->
                                !opener.code().isEmpty() && opener.title().isEmpty())
                        .isPresent();
    }

    static boolean isBold(TextCell cell) {
        return cell.blocks().stream()
                .filter(block -> !block.text().isBlank())
                .findFirst()
                .filter(CellLooks::isBold)
                .isPresent();
    }

    private static boolean isBold(TextBlock block) {
        return switch (block) {
            case TextBlock.Heading heading -> true;
            case TextBlock.Paragraph(String text, boolean stressed) -> stressed;
            case TextBlock.Item(String words, boolean stressed) -> stressed;
            default -> false;
        };
    }

    boolean isSure(TextCell cell) {
        return labels.isSure(cell.text());
    }
}
