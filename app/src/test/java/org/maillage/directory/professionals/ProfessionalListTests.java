package org.maillage.directory.professionals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.territory.AreaId;
import org.springframework.beans.factory.annotation.Autowired;

/// Who does what near here, and who should meet.
@HouseTest
class ProfessionalListTests extends ProfessionalsScene {

    private static final String DEBTS = "difficultes-financieres--situation-dendettement-surendettement";

    @Autowired
    private Agreeing agreeing;

    @Test
    void findsByThemeFamilyQuartierAudienceAndWords() {
        add("Zoé Kerbrat", "Passerelle", List.of(DEBTS), List.of("familles"), cast.harbour.id());
        add("Malo Jégou", "Le Banc", List.of("famille--garde-denfants"), List.of("seniors"), cast.heights.id());
        assertThat(names("?theme=" + DEBTS)).contains("Zoé").doesNotContain("Malo");
        assertThat(names("?theme=difficultes-financieres")).contains("Zoé").doesNotContain("Malo");
        assertThat(names("?lieu=hauteurs")).contains("Malo").doesNotContain("Zoé");
        assertThat(names("?public=seniors")).contains("Malo").doesNotContain("Zoé");
        assertThat(names("?q=surendettement")).as("words of what is ticked").contains("Zoé");
        assertThat(names("?q=kerbrat")).contains("Zoé").doesNotContain("Malo");
    }

    @Test
    void isReadByTheMembersOfTheTerritoryAlone() {
        add("Zoé Kerbrat", "Passerelle", List.of(DEBTS), List.of("familles"), cast.harbour.id());
        assertThat(readAs(cast.yann, list())).hasStatus(404);
        assertThat(readAs(cast.yann, cast.otherConvention.home() + Professional.PATH))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Zoé Kerbrat");
        assertThat(readAs(cast.yann, "/espace/recherche?q=Kerbrat")).bodyText().doesNotContain(Professional.PATH);
        assertThat(readAs(cast.odile, "/espace/recherche?q=Kerbrat")).bodyText().contains(list() + "/");
    }

    @Test
    void leavesWithWhatItShowsAndNothingElse() throws UnsupportedEncodingException {
        add("Zoé Kerbrat", "Passerelle", List.of(DEBTS), List.of("familles"), cast.harbour.id());
        String csv = readAs(cast.odile, list() + "/export.csv?lieu=port")
                .getResponse()
                .getContentAsString();
        assertThat(csv)
                .contains("Zoé Kerbrat", "Quartier : Le Port".replace(" :", "\u00a0:"))
                .doesNotContain("secret");
        assertThat(readAs(cast.odile, list() + "/export.csv?lieu=hauteurs")
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("Zoé");
    }

    @Test
    void bringsTogetherThoseWhoShareAQuartierAndAnAudienceByName() {
        add("Zoé Kerbrat", "Passerelle", List.of(DEBTS), List.of("familles", "jeunes"), cast.harbour.id());
        add("Malo Jégou", "Le Banc", List.of(DEBTS), List.of("familles"), cast.harbour.id());
        add("Ewen Colleague", "Le Banc", List.of(DEBTS), List.of("familles"), cast.heights.id());
        add("Gwenn Partout", "La Halte", List.of(DEBTS), List.of("tous-publics"), cast.harbour.id());
        assertThat(readAs(cast.odile, list() + "/rencontres"))
                .bodyText()
                .contains("1\u00a0rencontre possible", "Même quartier (Le Port), même public (familles)")
                .contains("3\u00a0professionnels qui disent leur quartier")
                .doesNotContain("Ewen", "Gwenn");
    }

    @Test
    void doesNotBringTogetherThoseWhomAnActionAlreadyUnites() {
        add("Zoé Kerbrat", cast.fourWinds.name(), List.of(DEBTS), List.of("familles"), cast.harbour.id());
        add("Malo Jégou", cast.caf.name(), List.of(DEBTS), List.of("familles"), cast.harbour.id());
        assertThat(readAs(cast.odile, list() + "/rencontres")).bodyText().contains("1\u00a0rencontre possible");
        var action = java.util.UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.action (id, convention_id, code, title, theme_id)
                        values (?, ?, 'JE-977', 'Une action commune', ?)
                        """)
                .params(action, cast.convention.id().value(), cast.youth.id().value())
                .update();
        for (var organisation : List.of(cast.fourWinds, cast.caf)) {
            jdbc.sql("""
                            insert into plan.action_organisation (action_id, organisation_id, role, convention_id)
                            values (?, ?, 'funder', ?)
                            """)
                    .params(
                            action,
                            organisation.id().value(),
                            cast.convention.id().value())
                    .update();
        }
        assertThat(readAs(cast.odile, list() + "/rencontres")).bodyText().contains("Aucune rencontre à proposer");
        jdbc.sql("update plan.action set deleted_at = now() where id = ?")
                .param(action)
                .update();
    }

    @Test
    void letsTheCoordinationAlonePropose() {
        for (Person other : List.of(cast.odile, cast.amadou)) {
            assertThat(readAs(other, list() + "/propositions")).hasStatus(403);
        }
        assertThat(readAs(cast.lea, list() + "/propositions")).hasStatusOk();
    }

    private void add(String name, String organisation, List<String> themes, List<String> audiences, AreaId... areas) {
        agreeing.agree(
                cast.saintAubin.id(),
                new Agreeing.Who(null, someAddress(), Consents.Way.MAIL),
                new Entry(
                        name,
                        "",
                        organisation,
                        List.of(),
                        "",
                        themes,
                        List.of(),
                        audiences,
                        Arrays.asList(areas),
                        "",
                        "contact@exemple.fr",
                        "",
                        ""));
    }

    private String names(String query) {
        try {
            return readAs(cast.odile, list() + query).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
