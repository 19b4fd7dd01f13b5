package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTests {

    private static final Set<String> USUAL_THEMES = Set.of("PE", "EN", "JE", "PA", "VS", "DR");

    private final Kinds kinds = new Kinds();

    @Test
    void speaksWithTheCodesOfTheLists() {
        assertThat(kinds.all()).allSatisfy(kind -> {
            assertThat(kind.code()).matches("[a-z]+(-[a-z]+)*");
            assertAreOf(Vocabulary.THEMES, kind.topics());
            assertAreOf(Vocabulary.STAGES, kind.stages());
            assertAreOf(Vocabulary.LOCAL_NETWORKS, kind.circles());
            assertAreOf(Vocabulary.NETWORKS, kind.recognition().networks());
            assertAreOf(Vocabulary.NETWORKS, kind.carrier() == null ? List.of() : List.of(kind.carrier()));
            assertAreOf(Vocabulary.TYPES, kind.type() == null ? List.of() : List.of(kind.type()));
        });
    }

    @Test
    void hasAUsualThemeSaveWhatIsOfNoKind() {
        assertThat(kinds.byTheme().keySet())
                .containsExactlyInAnyOrder("PE", "EN", "JE", "PA", "VS", "DR", "")
                .containsAll(USUAL_THEMES);
        assertThat(kinds.byTheme().get("")).extracting(Kind::code).containsExactly("autre");
    }

    @Test
    void givesNoTwoKindsTheSameLabel() {
        assertThat(kinds.all()).extracting(Kind::label).doesNotHaveDuplicates();
        assertThat(kinds.all()).extracting(Kind::plural).doesNotHaveDuplicates();
    }

    @Test
    void isFoundByItsCodeAlone() {
        assertThat(kinds.find("rpe").orElseThrow().label()).isEqualTo("Relais petite enfance (RPE)");
        assertThat(kinds.find("RPE")).isEmpty();
    }

    @Test
    void namesACrecheByItsPlaces() {
        Kind creche = kinds.find("creche").orElseThrow();
        assertThat(creche.sizeOf(12)).contains("micro-crèche");
        assertThat(creche.sizeOf(13)).contains("petite crèche");
        assertThat(creche.sizeOf(39)).contains("crèche");
        assertThat(creche.sizeOf(59)).contains("grande crèche");
        assertThat(creche.sizeOf(60)).contains("très grande crèche");
        assertThat(kinds.find("mairie").orElseThrow().sizeOf(12)).isEmpty();
    }

    @Test
    void countsACapacityInWords() {
        Kind.Unit unit = kinds.find("mam").orElseThrow().unit();
        assertThat(unit.of(1)).isEqualTo("place agréée");
        assertThat(unit.of(12)).isEqualTo("places agréées");
    }

    @Test
    void followsTogetherWhatTheBoardOfTheCafApproves() {
        assertThat(kinds.all().stream().filter(Kind::followedTogether))
                .extracting(Kind::code)
                .containsExactly("centre-social", "evs");
        Approval approval = kinds.find("centre-social").orElseThrow().approval();
        assertThat(approval.by()).isEqualTo("le conseil d’administration de la Caf");
        assertThat(approval.atMostYears()).isEqualTo(4);
        assertThat(approval.steps().getFirst().months()).isEqualTo(approval.monthsAhead());
        assertThat(approval.example()).isTrue();
    }

    @Test
    void marksAsExamplesTheStepsOfEveryRenewal() {
        assertThat(kinds.all().stream()
                        .flatMap(kind -> java.util.stream.Stream.ofNullable(kind.approval()))
                        .filter(approval -> approval.monthsAhead() != null))
                .isNotEmpty()
                .allMatch(Approval::example)
                .allMatch(approval -> !approval.steps().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "PIJ_BIJ, , information-jeunesse",
        "Centres sociaux, , centre-social",
        "Centre Social, , centre-social",
        "BIB, Bibliothèque municipale - Roseraie, bibliotheque",
        "MQ, Maison de Quartier - Archipel, maison-de-quartier",
        ", Relais Mairie - Monplaisir, mairie",
        ", Multi-accueil Les P’tits Loups, creche",
        ", Accueil de loisirs des vacances du centre social, alsh-extrascolaire",
        ", Crèche familiale de la Roseraie, creche-familiale",
        ", Crèche Les Lutins du centre social, creche",
        ", Consultation de PMI de la mairie, pmi",
        "ASSO, Foyer Jeunes travailleurs - Darwin, fjt",
        "TIERS_LIEUX|EPN, L’Atelier, mediation-numerique"
    })
    void tellsAKindFromItsTypologyAndItsName(String typology, String name, String code) {
        assertThat(kinds.guess(typology, name, List.of())).map(Kind::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSO, Trait d’Union",
        "MUNI, Espace Welcome",
        ", Centre social et médiathèque",
        "Centre Social / France Services, ",
        ", Accueil de loisirs Les Marmots",
        "BIB, Crèche Les Lutins",
        "RS_FJT, Résidence sociale Le Carami",
        ", Permanence à la mairie",
        ", Mairie de Trélazé - France services",
        ", Espace parents de l’école maternelle",
        ", Mamie Nova"
    })
    void tellsNothingWhenItIsNotCertain(String typology, String name) {
        assertThat(kinds.guess(typology, name, List.of())).isEmpty();
    }

    @Test
    void asksNetworksLast() {
        assertThat(kinds.guess(null, "Le Pôle", List.of("france-service")))
                .map(Kind::code)
                .contains("france-services");
        assertThat(kinds.guess(null, "Mairie de Trélazé", List.of("france-service")))
                .map(Kind::code)
                .contains("mairie");
        assertThat(kinds.guess("Centre Social / France Services", null, List.of("france-service")))
                .map(Kind::code)
                .contains("france-services");
        assertThat(kinds.guess(null, "Le Pôle", List.of("ccas-cias", "communes")))
                .isEmpty();
    }

    private static void assertAreOf(Vocabulary vocabulary, List<String> codes) {
        assertThat(vocabulary.terms()).extracting(Term::code).containsAll(codes);
    }
}
