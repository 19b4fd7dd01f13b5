package org.maillage.directory.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.directory.Origin;
import org.maillage.directory.Sheet;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/// Amadou’s association keeps the sheet of its centre de loisirs, and what its team is qualified for.
@HouseTest
@Transactional
class TeamTests {

    private static final String INSEE = "49998";

    @Autowired
    private MockMvc site;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Structures structures;

    @Autowired
    private Teams teams;

    private final StructureId centre = new StructureId(UUID.randomUUID());

    @BeforeEach
    void givenACentreDeLoisirs() {
        jdbc.sql("update territory.area set code = ? where id = ?")
                .params(INSEE, cast.saintAubin.id().value())
                .update();
        structures.create(Map.of(
                centre,
                new Structures.Draft(
                        Origin.here(centre.value()),
                        Sheet.of(
                                StructureField.class,
                                Map.of(
                                        StructureField.NAME, "Centre de loisirs du Port",
                                        StructureField.KIND, "alsh-mercredi",
                                        StructureField.INSEE, INSEE)),
                        Map.of(),
                        null,
                        Cast.TODAY)));
        structures.entrust(centre, 0, cast.fourWinds.id(), 12);
    }

    @Test
    void whoKeepsTheSheetWritesWhatTheTeamNeeds() throws Exception {
        need(cast.amadou, "2025", "8", "7", "5").andExpect(status().is3xxRedirection());
        need(cast.odile, "2024", "8", "7", "5").andExpect(status().isForbidden());
        assertThat(teams.of(centre).needs())
                .extracting(TeamNeed::draft)
                .containsExactly(new TeamNeed.Draft(2025, "bafa", new Counts(8, 7, 5)));
    }

    @Test
    void aQualificationIsWrittenOnceAYearAndATargetFitsTheNeed() throws Exception {
        need(cast.claire, "2025", "8", "7", "5");
        need(cast.claire, "2025", "1", "1", "1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("déjà notée pour cette année")));
        need(cast.claire, "2024", "2", "3", "1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("La cible dépasse le besoin")));
        need(cast.claire, "vingt", "-1", "", "99999").andExpect(status().isUnprocessableContent());
        assertThat(teams.of(centre).needs()).hasSize(1);
    }

    @Test
    void aCostIsReadInEurosAndKeptInCents() throws Exception {
        training("1 450,50 €").andExpect(status().is3xxRedirection());
        training("cher").andExpect(status().isUnprocessableContent());
        assertThat(teams.of(centre).trainings())
                .extracting(one -> one.draft().costCents())
                .containsExactly(145_050L);
        site.perform(get(address()).with(cast.as(cast.odile)))
                .andExpect(content().string(containsString(",50\u00a0€")))
                .andExpect(content().string(not(containsString("Ajouter un besoin"))));
    }

    @Test
    void theTerritoryShowsItsGapsAndLeavesWithThem() throws Exception {
        need(cast.claire, "2025", "8", "7", "5");
        training("");
        assertThat(teams.listIn(List.of(INSEE)))
                .extracting(TeamLine::counts, TeamLine::trained)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new Counts(8, 7, 5), 2));
        String list = cast.convention.home() + "/annuaire/equipes";
        site.perform(get(list).with(cast.as(cast.odile))).andExpect(content().string(containsString("manque 2")));
        site.perform(get(list + "?qualification=eje").with(cast.as(cast.odile)))
                .andExpect(content().string(not(containsString("manque 2"))));
        site.perform(get(list + "/export.csv").with(cast.as(cast.odile)))
                .andExpect(content().string(containsString("Centre de loisirs du Port")));
    }

    private String address() {
        return cast.convention.home()
                + structures.findStructure(centre).orElseThrow().path() + "/equipe";
    }

    private ResultActions need(Person by, String year, String needed, String target, String reached) throws Exception {
        return site.perform(post(address() + "/besoins/ajouter")
                .param("year", year)
                .param("qualification", "bafa")
                .param("needed", needed)
                .param("target", target)
                .param("reached", reached)
                .with(cast.as(by))
                .with(csrf()));
    }

    private ResultActions training(String cost) throws Exception {
        return site.perform(post(address() + "/formations/ajouter")
                .param("year", "2025")
                .param("qualification", "bafa")
                .param("people", "2")
                .param("state", "PLANNED")
                .param("cost", cost)
                .with(cast.as(cast.claire))
                .with(csrf()));
    }
}
