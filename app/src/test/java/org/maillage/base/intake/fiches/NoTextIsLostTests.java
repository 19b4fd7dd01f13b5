package org.maillage.base.intake.fiches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.intake.fiches.DrawnFiches.sheet;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.row;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.base.reading.DrawnDocument;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.TextBlock;
import org.maillage.base.reading.TextDocument;

/// Every letter and digit of a document is found again in the sheet, as often; only marks of punctuation that part a
/// label from its content, and the numbers of headings, are not.
class NoTextIsLostTests {

    private static final String[] LABELS = {
        "Objectifs",
        "Pilote",
        "Public visé",
        "Partenaires",
        "Calendrier",
        "Contexte",
        "Freins repérés",
        "Moyens",
        "Plan de financement",
        "Statut",
        "Bilan des familles"
    };
    private static final List<String> REPEATED = Stream.concat(
                    Stream.of(LABELS), Stream.of("Lieu", "À noter", "Financeur", "Montant", "Titre"))
            .toList();
    private static final String[] CONTENTS = {
        "Accueillir les familles",
        "Le centre social du Lac",
        "à partir de 2025",
        "Deux agents ; un bénévole",
        "Caf",
        "La mairie : élus et services",
        "• un\n• deux",
        "12 000 €"
    };

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryLetterOfADocumentDrawnAtRandom(int seed) {
        TextDocument document = draw(new Random(seed)).readAsDocx();
        Sheet sheet = sheet(document);

        String said = document.blocks().stream().map(TextBlock::text).collect(Collectors.joining());
        String kept = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text())
                .collect(Collectors.joining());

        assertThat(lettersMissing(said, kept)).as(said + " ==> " + kept).isEmpty();
    }

    private static DrawnDocument draw(Random random) {
        DrawnDocument document = drawn();
        if (random.nextBoolean()) {
            document.heading(0, "Recueil des fiches");
        }
        switch (random.nextInt(4)) {
            case 0 -> document.heading(1, "Ouvrir un lieu");
            case 1 -> document.line("Fiche action").line("Ouvrir un lieu");
            case 2 -> document.table(row("Titre", "Ouvrir un lieu"), row("Statut", "En cours"));
            default -> {}
        }
        document.line("Pilote : Ville").line("Public visé : tous");
        for (int piece = random.nextInt(12); piece >= 0; piece--) {
            drawPiece(document, random);
        }
        return document;
    }

    private static void drawPiece(DrawnDocument document, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> document.heading(1 + random.nextInt(3), pick(LABELS, random));
            case 1 -> document.bold(pick(LABELS, random));
            case 2 -> document.line(pick(LABELS, random) + " : " + pick(CONTENTS, random));
            case 3 -> document.items(pick(CONTENTS, random), pick(CONTENTS, random));
            case 4 ->
                document.table(
                        row(pick(LABELS, random), pick(CONTENTS, random)),
                        row(pick(LABELS, random), pick(CONTENTS, random)),
                        row(pick(CONTENTS, random), ""));
            case 5 ->
                document.table(
                        row(pick(LABELS, random), pick(LABELS, random), "Lieu"),
                        row(pick(CONTENTS, random), "", pick(CONTENTS, random)));
            case 6 ->
                document.table(
                        row("Financeur", "Montant"),
                        row(pick(CONTENTS, random), "1 000 €"),
                        row("Ville", pick(CONTENTS, random)));
            default -> document.line(pick(CONTENTS, random)).bold("À noter").line(pick(CONTENTS, random));
        }
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    /// Labels stand once in the sheet, however often the document says them: they are counted once.
    private static String lettersMissing(String said, String kept) {
        int[] balance = new int[Character.MAX_VALUE];
        withoutRepeatedLabels(said).chars().filter(Character::isLetterOrDigit).forEach(c -> balance[c]++);
        kept.chars().filter(Character::isLetterOrDigit).forEach(c -> balance[c]--);
        return IntStream.range(0, balance.length)
                .filter(c -> balance[c] > 0)
                .mapToObj(c -> (char) c + "×" + balance[c])
                .collect(Collectors.joining(" "));
    }

    private static String withoutRepeatedLabels(String said) {
        String once = said;
        for (String label : REPEATED) {
            int first = once.indexOf(label);
            if (first >= 0) {
                int after = first + label.length();
                once = once.substring(0, after) + once.substring(after).replace(label, "");
            }
        }
        return once.replace("Fiche action", "").replaceFirst("Titre", "");
    }
}
