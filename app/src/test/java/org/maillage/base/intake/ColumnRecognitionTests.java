package org.maillage.base.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.row;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.base.intake.RecognisedColumn.Likeness;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.reading.Sheet;

class ColumnRecognitionTests {

    private static final List<ColumnDescription> COLUMNS = List.of(
            described("title", "Titre de l’action", "titre", "action"),
            described("subTitle", "Titre de la sous-action", "sous-action"),
            described("elected", "Élu·e référent·e", "élu"),
            described("status", "Statut"),
            described("service", "Direction ou service pilote"),
            new ColumnDescription("funder", "Financeur", List.of(), true),
            new ColumnDescription("amount", "Montant", List.of("montant € TTC"), true));

    @Test
    void findsTheHeadingsUnderATitleAndALineOfGroups() {
        ColumnRecognition found = recognise(
                row("Convention territoriale globale"),
                row("Présentation de l’action", "", "Acteurs"),
                row("Titre", "Statut ", "Élu référent"),
                row("Ouvrir un LAEP", "En cours", "Claire Aubin"));

        assertThat(found.headerRow()).isEqualTo(3);
        assertThat(keys(found)).isEqualTo("title status elected");
    }

    @Test
    void findsColumnsInAnyOrder() {
        assertThat(keys(recognise(row("STATUT", "Élus référents", "Sous-action", "Action"))))
                .isEqualTo("status elected subTitle title");
    }

    @ParameterizedTest
    @CsvSource({
        "Élu·e référent·e ,elected,SAME",
        "ELU(E) REFERENT(E),elected,SAME",
        "Élu-e référent-e,elected,SAME",
        "Référents élus,elected,SAME_WORDS",
        "Titre de l'action (300 caractères),title,SAME",
        "Titre des actions,title,SAME",
        "Tire de l’action,title,ONE_LETTER_OFF",
        "Service pilote / direction,service,SAME_WORDS",
        "Direction pilote,service,SHARED_WORDS"
    })
    void recognisesAHeadingHoweverItIsWritten(String heading, String key, Likeness likeness) {
        ColumnRecognition found = recognise(row(heading, "Statut"));

        assertThat(found.columns().getFirst().description().key()).isEqualTo(key);
        assertThat(found.columns().getFirst().likeness()).isEqualTo(likeness);
    }

    @Test
    void numbersRepeatedColumnsFromTheLeft() {
        ColumnRecognition found = recognise(row(
                "Titre",
                "Financeur 1",
                "Montant € TTC",
                "Financeur 2",
                "Montant € TTC",
                "Financeur 3",
                "Montant (€ HT)"));

        assertThat(found.columns())
                .extracting(column -> column.description().key() + column.rank())
                .containsExactly("title1", "funder1", "amount1", "funder2", "amount2", "funder3", "amount3");
    }

    @Test
    void keepsUnknownHeadingsAndSecondClaims() {
        ColumnRecognition found = recognise(row("Titre", "Statut", "Couleur préférée", "Statut"));

        assertThat(keys(found)).isEqualTo("title status");
        assertThat(found.unknown()).extracting(Cell::text).containsExactly("Couleur préférée", "Statut");
    }

    @Test
    void givesAnExactHeadingToItsOwnColumnEvenWhenAnotherComesFirst() {
        ColumnRecognition found = recognise(row("Titre de la sous action", "Titre de l'action", "Statut"));

        assertThat(keys(found)).isEqualTo("subTitle title status");
    }

    @Test
    void findsNothingInASheetOfSomethingElse() {
        Sheet sheet = sheet(row("Mode d’emploi"), row("Consultez la vidéo"));

        assertThat(ColumnRecognition.find(sheet, COLUMNS)).isEmpty();
    }

    private static String keys(ColumnRecognition found) {
        return found.columns().stream()
                .map(column -> column.description().key())
                .collect(Collectors.joining(" "));
    }

    private static ColumnRecognition recognise(Object[]... rows) {
        return ColumnRecognition.find(sheet(rows), COLUMNS).orElseThrow();
    }

    private static Sheet sheet(Object[]... rows) {
        return DrawnWorkbook.with("Plan", rows).readAsXlsx().sheets().getFirst();
    }

    private static ColumnDescription described(String key, String label, String... synonyms) {
        return new ColumnDescription(key, label, List.of(synonyms), false);
    }
}
