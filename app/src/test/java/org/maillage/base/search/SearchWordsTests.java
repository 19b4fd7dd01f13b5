package org.maillage.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.base.search.SearchWords.Term;

class SearchWordsTests {

    private final Synonyms synonyms = new Synonyms(List.of(
            "# une remarque",
            "rpe = relais petite enfance",
            "garder bébé, garde enfant => crèche, assistante maternelle"));

    @Test
    void leavesAccentsCapitalsAndSmallWordsOut() {
        assertThat(words("L’Accueil des Élèves à Œuvrer")).containsExactly("accueil", "eleves", "oeuvrer");
    }

    @Test
    void knowsAnExpressionAmongOtherWords() {
        SearchWords read = SearchWords.read("Garder mon bébé à Monplaisir", synonyms);
        assertThat(read.terms())
                .extracting(Term::words)
                .containsExactly(List.of("garder", "bebe"), List.of("monplaisir"));
        assertThat(read.terms().getFirst().others())
                .containsExactlyInAnyOrder(List.of("creche"), List.of("assistante", "maternelle"));
    }

    @Test
    void readsSynonymsBothWaysOnlyWhereTheFileSaysSo() {
        assertThat(others("rpe")).containsExactly(List.of("relais", "petite", "enfance"));
        assertThat(others("relais petite enfance")).containsExactly(List.of("rpe"));
        assertThat(others("crèche")).isEmpty();
    }

    @Test
    void knowsAnExpressionInThePlural() {
        assertThat(others("gardes d’enfants")).contains(List.of("creche"));
    }

    @Test
    void readsCodesAsPeopleWriteThem() {
        for (String typed : List.of("VS-04", "vs 04", "VS.04", "vs04")) {
            assertThat(words(typed)).containsExactly("vs04");
        }
        assertThat(others("mai 12")).containsExactly(List.of("mai", "12"));
        assertThat(words("VS 1075")).containsExactly("vs1075");
        assertThat(words("plan 2026")).containsExactly("plan", "2026");
    }

    @Test
    void takesTheLastWordForOneThatIsStillTyped() {
        assertThat(SearchWords.read("jardin part", synonyms).terms())
                .extracting(Term::begun)
                .containsExactly(false, true);
    }

    @Test
    void readsNothingInSmallWordsSignsAndBlanks() {
        for (String typed : List.of("", "  ", "de la", "?!", "' or 1=1 --".substring(0, 2), "’’")) {
            assertThat(SearchWords.read(typed, synonyms).isEmpty()).isTrue();
        }
    }

    @Test
    void doesNotReadOnForEver() {
        assertThat(SearchWords.read("mot ".repeat(500), synonyms).terms()).hasSizeLessThanOrEqualTo(12);
    }

    private List<String> words(String typed) {
        return SearchWords.read(typed, synonyms).terms().stream()
                .flatMap(term -> term.words().stream())
                .toList();
    }

    private Iterable<List<String>> others(String typed) {
        return SearchWords.read(typed, synonyms).terms().getFirst().others();
    }
}
