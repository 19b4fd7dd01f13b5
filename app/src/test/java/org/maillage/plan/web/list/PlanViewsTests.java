package org.maillage.plan.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.plan.web.PlanView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The plan of Angers looked at in each way: the same filter, the same sight, numbers that lead to what they count.
@DemoTest
class PlanViewsTests {

    private static final String PLAN = "/espace/" + DemoCast.ANGERS + "/plan";

    /// A link whose words count actions: in a heading of a group, or in a cell of the mesh.
    private static final Pattern COUNTED =
            Pattern.compile("<a href=\"([^\"]*/plan[^\"]*)\"[^>]*>(?:(?!</a>).)*?(\\d+)\u00a0actions?", Pattern.DOTALL);

    private static final Pattern KEPT = Pattern.compile("class=\"filters-count\"[^>]*>(\\d+)");

    @Autowired
    private DemoCast cast;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "avancement, ''",
        "enjeux, ''",
        "enjeux, &theme=PE",
        "ages, ''",
        "ages, &nature=a-consolider",
        "ages, &age=parents",
        "sujets, ''",
        "sujets, &quartier=monplaisir",
        "contrats, ''"
    })
    void everyNumberLeadsToTheTableThatItCounts(String view, String filter) {
        String page = read(DemoCast.CLAIRE, PLAN + "?vue=" + view + filter);
        Map<String, Integer> counted = countedIn(page);
        assertThat(counted).isNotEmpty();
        counted.forEach((address, number) ->
                assertThat(kept(read(DemoCast.CLAIRE, address))).as(address).isEqualTo(number));
    }

    @ParameterizedTest
    @EnumSource(PlanView.class)
    void keepsTheFilterFromOneViewToAnother(PlanView view) {
        String page = read(DemoCast.HELENE, PLAN + "?theme=PE&tri=-echeance&vue=" + view.word());
        for (PlanView other : PlanView.values()) {
            String address = "/plan?theme=PE&amp;tri=-echeance"
                    + (other == PlanView.TABLE ? "\"" : "&amp;vue=" + other.word() + "\"");
            assertThat(page).contains(address);
        }
        assertThat(kept(page)).isEqualTo(kept(read(DemoCast.HELENE, PLAN + "?theme=PE")));
    }

    @ParameterizedTest
    @EnumSource(value = PlanView.class, mode = EnumSource.Mode.EXCLUDE, names = "TABLE")
    void keepsTheViewWhenTheFilterChanges(PlanView view) {
        String page = read(DemoCast.HELENE, PLAN + "?theme=PE&vue=" + view.word());
        assertThat(page)
                .contains("<input type=\"hidden\" name=\"vue\" value=\"" + view.word() + "\">")
                .contains("/plan?vue=" + view.word() + "\"");
    }

    @ParameterizedTest
    @EnumSource(PlanView.class)
    void showsTheSameActionsInEveryView(PlanView view) {
        String page = read(DemoCast.CLAIRE, PLAN + "?theme=JE&vue=" + view.word());
        String table = read(DemoCast.CLAIRE, PLAN + "?theme=JE");
        assertThat(sheetsIn(page)).isEqualTo(sheetsIn(table));
    }

    @Test
    void tellsWhichViewItDoesNotKnow() {
        assertThat(read(DemoCast.HELENE, PLAN + "?vue=globe"))
                .contains("vue=globe")
                .contains("<table");
    }

    @Test
    void offersToTickWhereAnActionStandsOnce() {
        assertThat(read(DemoCast.CLAIRE, PLAN + "?vue=cartes")).contains("name=\"choix\"");
        assertThat(read(DemoCast.CLAIRE, PLAN + "?vue=avancement")).contains("name=\"choix\"");
        assertThat(read(DemoCast.CLAIRE, PLAN + "?vue=ages")).doesNotContain("name=\"choix\"");
        assertThat(read(DemoCast.HELENE, PLAN + "?vue=cartes")).doesNotContain("name=\"choix\"");
    }

    @Test
    void drawsNoHoleUnderAFilterOfPlace() {
        assertThat(read(DemoCast.CLAIRE, PLAN + "?vue=ages&quartier=monplaisir"))
                .contains("retirez le filtre de territoire")
                .doesNotContain("mesh-corner");
    }

    @Test
    void tellsTheAgesThatNothingReaches() {
        String page = read(DemoCast.CLAIRE, PLAN + "?vue=ages&q=PE-02");
        assertThat(page).contains("rien pour cet âge").contains("11–15 ans\u00a0: ");
    }

    @Test
    void saysWhichEnjeuxNobodyCarriesAsLongAsNothingIsFiltered() {
        assertThat(read(DemoCast.CLAIRE, PLAN + "?vue=enjeux")).contains("aucune action");
        assertThat(read(DemoCast.CLAIRE, PLAN + "?vue=enjeux&theme=PE")).doesNotContain("aucune action");
    }

    private static Map<String, Integer> countedIn(String page) {
        var counted = new TreeMap<String, Integer>();
        for (MatchResult link : COUNTED.matcher(page).results().toList()) {
            counted.put(link.group(1).replace("&amp;", "&"), Integer.parseInt(link.group(2)));
        }
        return counted;
    }

    private static Set<String> sheetsIn(String page) {
        return Pattern.compile("/plan/actions/([A-Z]{1,4}-\\d+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int kept(String page) {
        var count = KEPT.matcher(page);
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private String read(String reader, String address) {
        var answer = mvc.get().uri(address).with(cast.as(reader)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
