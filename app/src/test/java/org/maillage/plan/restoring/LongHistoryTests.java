package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// An action that was changed five hundred times, and a deed on five hundred objects.
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongHistoryTests extends HistoryScene {

    private static final int CHANGES = 500;
    private static final int AT_MOST = 24;

    @Autowired
    private MockMvcTester mvc;

    private Space claire;
    private ActionName action;

    @BeforeAll
    void writesALongStory() {
        claire = space(freshConvention("longue"), cast.claire);
        action = action(claire, "Séjours");
        as(claire, () -> {
            for (int change = 1; change <= CHANGES; change++) {
                String title = "Séjours " + change;
                transaction.executeWithoutResult(
                        status -> jdbc.sql("update plan.action set title = ?, version = version + 1 where id = ?")
                                .params(title, action.id().value())
                                .update());
            }
        });
        as(
                claire,
                () -> transaction.executeWithoutResult(status -> {
                    for (int object = 1; object <= CHANGES; object++) {
                        jdbc.sql("insert into plan.topic (id, convention_id, name) values (gen_random_uuid(), ?, ?)")
                                .params(claire.id().value(), "Sujet " + object)
                                .update();
                    }
                }));
    }

    @Test
    void tellsEveryEntryOnceFromPageToPage() {
        var titles = new ArrayList<String>();
        Long before = Long.MAX_VALUE;
        while (before != null) {
            Histories.Page page = histories.of(claire, List.of(action.id().value()), before);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(50);
            page.entries().stream().map(LongHistoryTests::after).forEach(titles::add);
            before = page.older();
        }
        assertThat(titles).hasSize(CHANGES + 1).doesNotHaveDuplicates();
        assertThat(titles.getFirst()).isEqualTo("Séjours 500");
    }

    @Test
    void tellsAHundredChangesOfADeedAPage() {
        long deed = jdbc.sql("select max(id) from journal.entry where convention_id = ?")
                .param(claire.id().value())
                .query(Long.class)
                .single();
        HistoryEntry last = histories.findTogether(claire, deed, 9).orElseThrow();
        assertThat(last.total()).isEqualTo(CHANGES);
        assertThat(last.changes()).hasSize(Histories.TOGETHER_A_PAGE);
        assertThat(last.changes())
                .doesNotContainAnyElementsOf(
                        histories.findTogether(claire, deed, 1).orElseThrow().changes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/journal",
                "/journal/action/{action}",
                "/plan/actions/{code}/historique",
                "/journal/lots/{deed}",
                "/journal/action/{action}/retablissement?entree={entry}"
            })
    void asksTheDatabaseAsOftenWhateverTheLength(String address) {
        String page = address.replace("{action}", action.id().value().toString())
                .replace("{code}", action.code())
                .replace("{entry}", Long.toString(latest(action.id().value())))
                .replace(
                        "{deed}",
                        jdbc.sql("select max(id) from journal.entry where convention_id = ?")
                                .param(claire.id().value())
                                .query(Long.class)
                                .single()
                                .toString());
        var request = mvc.get().uri(claire.path(page)).with(cast.as(cast.claire));
        List<String> asked =
                QueryCount.during(() -> assertThat(request.exchange()).hasStatusOk());
        assertThat(asked)
                .as(() -> asked.stream().map(one -> one.replaceAll("\\s+", " ")).collect(Collectors.joining("\n")))
                .hasSizeLessThanOrEqualTo(AT_MOST);
    }

    private static String after(HistoryEntry entry) {
        return entry.changes().getFirst().differences().stream()
                .filter(difference -> difference.field().equals("Titre"))
                .map(difference -> String.valueOf(difference.after()))
                .findFirst()
                .orElse("");
    }
}
