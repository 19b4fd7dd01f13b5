package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.base.Visibility;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Karim follows the conventions of the Caf: that of Saint-Aubin, then as many more as a story needs.
@HouseTest
@Transactional
class PortfolioTests extends EspaceScene {

    private static final Pattern LINE = Pattern.compile("vue-d-ensemble\">(CTG [^<]+)</a>");
    // Among them: the notices not read yet, infected files, what was acknowledged, enjeux and constats without each
    // other, the communes of each territory and the structures followed there.
    private static final int MOST_QUERIES = 22;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Themes themes;

    @Test
    void asksTheDatabaseNoMoreForTwelveConventionsThanForTwo() {
        conventionOf("Aigue", 2, 1, Role.COORDINATOR);
        List<String> two = QueryCount.during(() -> espace(cast.karim));
        for (int more = 0; more < 10; more++) {
            conventionOf("Rive " + more, 3, 2, Role.COORDINATOR);
        }
        List<String> twelve = QueryCount.during(() -> espace(cast.karim));
        assertThat(espace(cast.karim)).contains("12\u00a0conventions");
        assertThat(twelve).hasSizeLessThanOrEqualTo(two.size()).hasSizeLessThanOrEqualTo(MOST_QUERIES);
        assertThat(QueryCount.during(() -> espace(cast.odile)))
                .as("one convention, whose card names parties and themes")
                .hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void replacesTheCardsBeyondThree() {
        assertThat(espace(cast.karim))
                .contains("Ma convention", "Vous coordonnez toute la convention.")
                .doesNotContain("Mes conventions en chiffres");
        conventionOf("Aigue", 1, 0, Role.READER);
        assertThat(espace(cast.karim))
                .contains("Mes conventions en chiffres", "Vous lisez tout ce qui est ouvert aux partenaires.");
        conventionOf("Brune", 1, 0, Role.READER);
        conventionOf("Claire", 1, 0, Role.READER);
        assertThat(espace(cast.karim))
                .contains("Mes conventions en chiffres", "· lecture", "· coordination")
                .doesNotContain("Vous coordonnez toute la convention.");
    }

    @Test
    void leadsFromEachNumberToTheListItCounts() {
        Convention aigue = conventionOf("Aigue", 3, 2, Role.COORDINATOR);
        assertThat(espace(cast.karim))
                .contains("href=\"" + aigue.home() + "/plan\">3</a>")
                .contains("href=\"" + aigue.home() + "/plan?retard=oui\">2</a>")
                .contains("href=\"" + aigue.home() + "/plan?nature=a-preciser\">3</a>")
                .contains("href=\"" + aigue.home() + "/points-d-attention\">11</a>");
        assertThat(read(cast.karim, aigue.home() + "/plan?retard=oui")).contains("2\u00a0actions sur 3");
    }

    @Test
    void countsOnlyWhatIsSeenInEachConvention() {
        Convention aigue = conventionOf("Aigue", 1, 0, Role.READER);
        jdbc.sql("insert into convention.party (id, convention_id, organisation_id, side) values (?, ?, ?, 'caf')")
                .params(UUID.randomUUID(), aigue.id().value(), cast.caf.id().value())
                .update();
        Theme theme = themes.listOf(aigue.id()).getFirst();
        action(aigue, theme, cast.otherTown, "Réservée à la coordination", Visibility.COORDINATORS);
        action(aigue, theme, cast.otherTown, "À la Caf seule", Visibility.INSTITUTION);
        assertThat(espace(cast.karim))
                .contains("href=\"" + aigue.home() + "/plan\">2</a>", "réservé à la coordination")
                .doesNotContain("Réservée à la coordination", cast.otherConvention.shortTitle());
        jdbc.sql("update convention.party set deleted_at = now() where convention_id = ?")
                .param(aigue.id().value())
                .update();
        assertThat(espace(cast.karim)).contains("href=\"" + aigue.home() + "/plan\">1</a>");
        leave(aigue, cast.karim);
        assertThat(espace(cast.karim)).doesNotContain("Aigue");
    }

    @Test
    void standsInTheOrderOfNeedOrThatOfAColumn() {
        conventionOf("Aigue", 4, 1, Role.COORDINATOR);
        conventionOf("Brune", 2, 2, Role.COORDINATOR);
        Convention closed = conventionOf("Claire", 9, 9, Role.COORDINATOR);
        jdbc.sql("update convention.convention set status = 'closed' where id = ?")
                .param(closed.id().value())
                .update();
        leave(cast.convention, cast.karim);
        conventionOf("Dune", 0, 0, Role.COORDINATOR);
        assertThat(lines("/espace")).containsExactly("CTG Brune", "CTG Aigue", "CTG Dune", "CTG Claire");
        assertThat(lines("/espace?tri=-actions")).containsExactly("CTG Claire", "CTG Aigue", "CTG Brune", "CTG Dune");
        assertThat(lines("/espace?tri=convention")).containsExactly("CTG Aigue", "CTG Brune", "CTG Claire", "CTG Dune");
        assertThat(lines("/espace?tri=n-importe-quoi")).hasSize(4);
        assertThat(lines("/espace?statut=close")).containsExactly("CTG Claire");
        assertThat(lines("/espace?q=BRUNE")).containsExactly("CTG Brune");
        assertThat(lines("/espace?fin=2031")).isEmpty();
        assertThat(read(cast.karim, "/espace?fin=2031")).contains("Aucune de vos conventions ne répond à ces filtres.");
    }

    @Test
    void countsTheRequestsOfWhoCoordinates() {
        Convention aigue = conventionOf("Aigue", 0, 0, Role.COORDINATOR);
        Theme theme = themes.listOf(aigue.id()).getFirst();
        var games = action(aigue, theme, cast.otherTown, "Des jeux", Visibility.PARTNERS);
        ask(games, cast.yann, "Avant le comité", LocalDate.of(2025, 12, 5));
        assertThat(espace(cast.karim))
                .contains("href=\"" + aigue.home() + "/plan/nouvelles\">1</a>", "sur 1\u00a0envoyée");
    }

    @Test
    void isTakenAwayAsItStands() {
        conventionOf("Aigue", 4, 1, Role.COORDINATOR);
        conventionOf("Brune", 2, 2, Role.COORDINATOR);
        String file = read(cast.karim, "/espace/export.csv?q=brune");
        assertThat(file)
                .contains("Portefeuille de conventions · Karim Benali", "Recherche\u00a0: brune", "/espace?q=brune")
                .contains("Convention Brune;", ";2;2;")
                .doesNotContain("Aigue");
        var workbook =
                mvc.get().uri("/espace/export.ods").with(cast.as(cast.karim)).exchange();
        assertThat(workbook)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/vnd.oasis.opendocument.spreadsheet");
    }

    private List<String> lines(String address) {
        String page = read(cast.karim, address);
        var lines = new ArrayList<String>();
        LINE.matcher(page.substring(page.indexOf("id=\"portefeuille\"")))
                .results()
                .forEach(line -> lines.add(line.group(1)));
        return lines;
    }

    /// A convention that began this year, with some actions, some of them late.
    private Convention conventionOf(String name, int count, int late, Role role) {
        String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        var convention = new Convention(
                new ConventionId(UUID.randomUUID()),
                slug,
                "Convention " + name,
                "CTG " + name,
                Convention.Status.SIGNED,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2028, 12, 31),
                LocalDate.of(2024, 12, 16),
                null,
                cast.saintAubin.id(),
                "",
                "",
                0);
        conventions.add(convention);
        var theme = new Theme(new ThemeId(UUID.randomUUID()), "JE", "Jeunesse", "Jeunesse", "blue", "path", 0);
        themes.add(convention.id(), theme);
        join(convention, cast.karim, role);
        for (int number = 0; number < count; number++) {
            var action = action(convention, theme, cast.otherTown, "Action " + number, Visibility.PUBLIC);
            if (number >= late) {
                jdbc.sql("update plan.action set ends_on = null where id = ?")
                        .param(action.id().value())
                        .update();
            }
        }
        return convention;
    }
}
