package org.maillage.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.with;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The page of results, its suggestions, and what one keeps.
@HouseTest
@Transactional
class SearchPagesTests {

    private static final String PAGE = "/espace/recherche";

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private KeptSearches kept;

    @Autowired
    private MockMvcTester mvc;

    private ActionName open;
    private ActionName hidden;

    @BeforeEach
    void twoActions() {
        open = create("Ouvrir un quokkarium", ActionDraft.SeenBy.PARTNERS);
        hidden = create("Fermer le quokkarium", new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id()));
    }

    @Test
    void leadsToWhatWasFound() {
        assertThat(read(cast.claire, PAGE + "?q=quokkarium"))
                .contains("1\u00a0résultat", "/espace/saint-aubin-2023-2026/plan/actions/" + open.code());
    }

    @Test
    void saysNothingOfWhatItsReaderMayNotSee() {
        for (String path : List.of("", "/propositions")) {
            for (String words : List.of("quokkarium", "fermer+quokkarium", hidden.code())) {
                assertThat(read(cast.claire, PAGE + path + "?q=" + words)).doesNotContain("Fermer", "2\u00a0résultats");
            }
            assertThat(read(cast.karim, PAGE + path + "?q=quokkarium")).contains("Fermer", "Ouvrir");
            assertThat(read(cast.yann, PAGE + path + "?q=quokkarium"))
                    .doesNotContain("Fermer", "Ouvrir", "1\u00a0résultat");
        }
    }

    @Test
    void anotherConventionCannotBeSearchedByItsAddress() {
        assertThat(read(cast.yann, PAGE + "?q=quokkarium&dans=saint-aubin-2023-2026"))
                .contains("Aucun résultat")
                .doesNotContain("CTG de Saint-Aubin");
    }

    @Test
    void remembersTheLastEightWordsOfOnePersonAlone() {
        for (int number = 1; number <= 10; number++) {
            read(cast.claire, PAGE + "?q=mot" + number);
        }
        read(cast.claire, PAGE + "?q=mot10");
        assertThat(kept.listRecent(cast.claire.id())).hasSize(8).contains("mot10", "mot3");
        assertThat(kept.listRecent(cast.karim.id())).isEmpty();
        post(cast.claire, PAGE + "/recentes/suppression");
        assertThat(kept.listRecent(cast.claire.id())).isEmpty();
    }

    @Test
    void keepsASearchOnceWithWhatNarrowsIt() {
        for (int times = 0; times < 2; times++) {
            post(cast.claire, PAGE + "/gardees?q=quokkarium&genre=nouvelle&dans=saint-aubin-2023-2026");
        }
        assertThat(read(cast.claire, PAGE))
                .contains("Recherches gardées", "Nouvelles · CTG de Saint-Aubin", "genre=nouvelle");
        KeptSearches.Kept one = kept.listKept(cast.claire.id()).getFirst();
        assertThat(kept.listKept(cast.claire.id())).hasSize(1);
        post(cast.karim, PAGE + "/gardees/" + one.id() + "/suppression");
        assertThat(kept.listKept(cast.claire.id())).hasSize(1);
        post(cast.claire, PAGE + "/gardees/" + one.id() + "/suppression");
        assertThat(kept.listKept(cast.claire.id())).isEmpty();
    }

    @Test
    void takesAnyWordsForWords() {
        for (String words :
                List.of("%27", "%22%3E%3Cscript%3E", "a%3A*%26%7C!", "%EF%B7%90", "%F0%9F%A6%98", "(", "%5C")) {
            assertThat(read(cast.claire, PAGE + "?q=" + words))
                    .contains("Recherche")
                    .doesNotContain("<script>\"");
        }
    }

    @Test
    void asksTheDatabaseAFewTimesAlsoForWhatIsMistyped() {
        var request = mvc.get().uri(PAGE + "?q=quokkarium").with(cast.as(cast.claire));
        assertThat(QueryCount.during(() -> assertThat(request.exchange()).hasStatusOk()))
                .hasSizeLessThanOrEqualTo(12);
    }

    private ActionName create(String title, ActionDraft.SeenBy seenBy) {
        return actions.create(cast.convention.id(), with(ActionDraft.of(cast.youth.id(), title), seenBy(seenBy)))
                .orThrow();
    }

    private String read(Person person, String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(cast.as(person))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void post(Person person, String address) {
        assertThat(mvc.post().uri(address).with(cast.as(person)).with(csrf())).hasStatus3xxRedirection();
    }
}
