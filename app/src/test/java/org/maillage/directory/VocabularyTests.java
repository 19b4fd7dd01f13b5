package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByEachOfItsNames(Vocabulary vocabulary) {
        assertThat(vocabulary.terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(term.names())
                    .allSatisfy(name -> assertThat(vocabulary.find(name)).contains(term));
            assertThat(vocabulary.labelOf(term.code())).isEqualTo(term.label());
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysNoNameTwice(Vocabulary vocabulary) {
        assertThat(vocabulary.terms()).allSatisfy(term -> {
            var others = term.others().stream().map(Words::key).toList();
            assertThat(others).doesNotHaveDuplicates().doesNotContain(Words.key(term.code()), Words.key(term.label()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void showsTypographicApostrophes(Vocabulary vocabulary) {
        assertThat(vocabulary.terms()).extracting(Term::label).allMatch(label -> !label.contains("'"));
    }

    @ParameterizedTest
    @CsvSource({
        "THEMES, GARDE D’ENFANT, famille--garde-denfants",
        "THEMES, famille--violences-intrafamiliales, famille--surmonter-conflits-separation-violence",
        "AUDIENCES, Séniors, seniors",
        "AUDIENCES, Senior (plus de 45 ans), seniors",
        "AUDIENCES, Jeunes (16-26 ans), jeunes",
        "NETWORKS, conseiller-numerique, conseillers-numeriques",
        "DIGITAL, accéder à du MATERIEL, Accès internet et matériel informatique",
        "ACCOMPANIMENT, Seul : j'ai accès à du matériel et une connexion, En autonomie",
        "CARE, Langues étrangères (anglais), Langues étrangères (anglais)",
        "CARE, Handicap mental, Handicaps mentaux",
        "TYPOLOGIES, Bibliothèque - Médiathèque, BIB",
        "ARRANGEMENTS, Bâtiment accessible PMR, fauteuil-roulant",
        "ARRANGEMENTS, Accessibilité PMR, fauteuil-roulant",
        "SLOTS, Mercredis, mercredi",
        "TYPOLOGIES, Centre communal d’action sociale, CCAS",
        "TYPOLOGIES, bureaux d’information jeunesse, "
    })
    void findsWhatIsMeantWhateverItsSpelling(Vocabulary vocabulary, String said, String code) {
        assertThat(vocabulary.find(said).map(Term::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Vocabulary.THEMES.find("")).isEmpty();
        assertThat(Vocabulary.THEMES.find(" : ")).isEmpty();
    }

    @Test
    void doesNotGuessWhatAnOldCategoryMeant() {
        assertThat(Vocabulary.THEMES.find("famille")).isEmpty();
        assertThat(Vocabulary.AUDIENCES.find("adultes")).isEmpty();
    }

    @Test
    void proposesWhatMayHaveBeenMeant() {
        assertThat(Vocabulary.THEMES.nearest("garde d’enfnats")).startsWith("Garde d’enfants");
        assertThat(Vocabulary.THEMES.nearest("pêche à la ligne")).isEmpty();
    }

    @Test
    void stillShowsACodeThatTheListHasLost() {
        assertThat(Vocabulary.NETWORKS.labelOf("reseau-oublie")).isEqualTo("reseau-oublie");
    }

    @Test
    void writesTheCodesOfTheNationalFormats() {
        assertThat(Vocabulary.FEES.terms()).extracting(Term::code).containsExactly("gratuit", "payant");
        assertThat(Vocabulary.DIGITAL_FEES.terms().stream().map(Term::code).collect(Collectors.joining("|")))
                .isEqualTo("Gratuit|Gratuit sous condition|Payant");
    }
}
