package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Members;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@DemoTest
class OverviewTests {

    private static final String ANGERS = "/espace/" + DemoCast.ANGERS + "/vue-d-ensemble";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DemoCast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Members members;

    @ParameterizedTest
    @ValueSource(strings = {DemoCast.CLAIRE, DemoCast.YOUSSEF, DemoCast.INES, DemoCast.HELENE})
    void everyNumberCountsTheListItLeadsTo(String name) {
        Space space = cast.space(DemoCast.ANGERS, name);
        List<DashboardLinks.Counted> numbers = DashboardLinks.in(page(ANGERS, name));
        assertThat(numbers).hasSizeGreaterThan(40).allSatisfy(number -> {
            var reading = ActionFilter.read(number.query());
            assertThat(reading.ignored()).isEmpty();
            assertThat(actions.list(space.id(), space.sight(), reading.filter()).size())
                    .as(number.path())
                    .isEqualTo(number.number());
        });
    }

    @Test
    void claireReadsHowManyActionsThereAre() {
        assertThat(page(ANGERS, DemoCast.CLAIRE)).contains("42\u00a0actions en tout", "/plan/enjeux?action=avec");
    }

    @Test
    void claireSeesTheActionsOfAQpvThatNoQuartierHolds() {
        assertThat(page(ANGERS, DemoCast.CLAIRE))
                .contains("/plan?quartier=qpv-2024-saint-exupery", "Saint-Exupéry (QPV 2024)");
    }

    @Test
    void saysWhereTheConventionStandsInTime() {
        assertThat(page(ANGERS, DemoCast.HELENE))
                .contains("Année 3 sur 4", "13\u00a0mois avant l’échéance")
                .contains("Ville d’Angers et Caf de Maine-et-Loire · signée le 28\u00a0février 2023")
                .contains("données de démonstration au 20\u00a0novembre 2025");
    }

    @Test
    void readsTheMeshAsAPlainTable() {
        assertThat(page(ANGERS + "?lecture=tableau", DemoCast.HELENE))
                .contains("Revenir au maillage")
                .doesNotContain("mesh-ticks");
    }

    @Test
    void theAddressOfTheSpaceLeadsToTheDashboard() {
        assertThat(mvc.perform(get("/espace/" + DemoCast.ANGERS).with(cast.as(DemoCast.CLAIRE))))
                .hasRedirectedUrl(ANGERS);
    }

    @Test
    void gwenolaFindsNoDashboardOfAngers() {
        assertThat(mvc.perform(get(ANGERS).with(cast.as(DemoCast.GWENOLA)))).hasStatus(404);
    }

    @Test
    void whatTheCafKeepsToItselfIsNotCountedForTheCity() {
        Space forCity = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        Space forCaf = cast.space(DemoCast.ANGERS, DemoCast.YOUSSEF);
        assertThat(actions.list(forCity.id(), forCity.sight(), ActionFilter.ALL).rows())
                .extracting("code")
                .isNotEqualTo(actions.list(forCaf.id(), forCaf.sight(), ActionFilter.ALL).rows().stream()
                        .map(row -> row.code())
                        .toList());
    }

    @Test
    @Transactional
    void anEmptySpaceOffersItsFirstSteps() {
        String slug = prepared(Role.COORDINATOR);
        assertThat(page("/espace/" + slug + "/vue-d-ensemble", DemoCast.CLAIRE))
                .contains("Par où commencer", "Importer un plan d’actions", "en préparation")
                .doesNotContain("Le maillage des actions");
    }

    @Test
    @Transactional
    void anEmptySpaceOffersNothingToAReader() {
        String slug = prepared(Role.READER);
        assertThat(page("/espace/" + slug + "/vue-d-ensemble", DemoCast.CLAIRE))
                .contains("n’a encore ni enjeu ni action")
                .doesNotContain("Par où commencer");
    }

    @Test
    @Transactional
    void anEmptySpaceAsksForNoAttention() {
        String slug = prepared(Role.READER);
        assertThat(page("/espace/" + slug + "/points-d-attention", DemoCast.CLAIRE))
                .contains("Rien ne demande votre attention");
    }

    private String page(String path, String name) {
        var answer = mvc.perform(get(path).with(cast.as(name)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String prepared(Role role) {
        var id = new ConventionId(UUID.randomUUID());
        Space angers = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        conventions.add(new Convention(
                id,
                "apres-2027-2030",
                "La convention d’après",
                "CTG 2027–2030",
                Convention.Status.PREPARATION,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2030, 12, 31),
                null,
                null,
                angers.convention().territory(),
                "",
                "",
                0));
        members.add(id, cast.principal(DemoCast.CLAIRE).person(), role, Set.of());
        return "apres-2027-2030";
    }
}
