package org.maillage.diagnosis.web.constats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.accounts.Person;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.Workbooks;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.diagnosis.Evidence;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.Mergers;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// The constats taken away: what the list shows, no more, with what they rest on and what answers them.
@HouseTest
@Import(ConstatScene.class)
@Transactional
class ConstatExportTests {

    private static final String HERE = "/espace/saint-aubin-2023-2026/diagnostic/constats";

    @Autowired
    private Cast cast;

    @Autowired
    private ConstatScene scene;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Mergers mergers;

    @Autowired
    private Topics topics;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void saysOfEachWhatItIsAboutRestsOnAndLedTo() {
        var holidays = topics.add(cast.convention.id(), "vacances").orThrow();
        ConstatId kept = scene.about("Peu de départs en vacances", Set.of(holidays));
        evidences.add(
                cast.convention.id(),
                kept,
                new Evidence.Draft(null, "Familles monoparentales", "31 %", cast.harbour.id(), 2021, "Insee"));
        ConstatId joined = scene.partners("Les familles partent peu", cast.heights.id());
        mergers.join(cast.convention.id(), joined, 0, kept);
        scene.enjeuOn("Partir en vacances", kept);

        for (String format : List.of("ods", "xlsx")) {
            List<List<String>> lines = lines(export(cast.odile, format, ""));
            assertThat(lines.get(lines.size() - 3))
                    .contains("Type", "Thème", "Sujet", "Constat", "Chiffres à l’appui", "Réuni à");
            assertThat(lines.get(lines.size() - 2))
                    .contains(
                            "besoin",
                            cast.youth.name(),
                            "vacances",
                            "Peu de départs en vacances",
                            "Tout le territoire",
                            "familles",
                            "31 %, Familles monoparentales, Le Port, 2021 (Insee)",
                            "Les Quatre Vents",
                            cast.amadou.name(),
                            "Partir en vacances");
            assertThat(lines.getLast()).contains("Les familles partent peu", "Peu de départs en vacances");
        }
    }

    @Test
    void holdsWhatTheFiltersKeepAndSaysSo() {
        scene.partners("Un bus le soir", cast.harbour.id());
        scene.partners("Des horaires décalés", cast.heights.id());

        String file = texts(export(cast.odile, "ods", "?quartier=" + cast.harbour.slug() + "&enjeu=sans"));

        assertThat(file)
                .contains("Lieu\u00a0: Le Port", "Sans enjeu", "Un bus le soir")
                .doesNotContain("Des horaires décalés");
        assertThat(page("?quartier=" + cast.harbour.slug()))
                .contains("/constats/export.ods?quartier=" + cast.harbour.slug(), "1\u00a0constat : ce que gardent");
    }

    @Test
    void keepsToThemselvesWhatOneMayNotSee() {
        scene.coordinators("Connu de la coordination");

        assertThat(texts(export(cast.odile, "ods", ""))).doesNotContain("Connu de la coordination");
        assertThat(texts(export(cast.claire, "ods", ""))).contains("Connu de la coordination");
    }

    @Test
    void neutralisesWhatWouldBeAFormula() throws Exception {
        scene.partners("=HYPERLINK(\"http://ailleurs\")");

        assertThat(export(cast.odile, "csv", "").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"http://ailleurs\"\")\"");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        scene.partners("Le premier");
        int one = QueryCount.during(() -> export(cast.odile, "ods", "")).size();
        for (int i = 0; i < 30; i++) {
            scene.enjeuOn("Enjeu " + i, scene.partners("Constat " + i));
        }

        assertThat(QueryCount.during(() -> export(cast.odile, "ods", ""))).hasSize(one);
    }

    private MvcTestResult export(Person person, String format, String query) {
        MvcTestResult answer = mvc.get()
                .uri(HERE + "/export." + format + query)
                .with(cast.as(person))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private String page(String query) {
        MvcTestResult answer =
                mvc.get().uri(HERE + query).with(cast.as(cast.odile)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<List<String>> lines(MvcTestResult file) {
        String name = String.valueOf(file.getResponse().getHeader("Content-Disposition"))
                        .contains(".ods")
                ? "constats.ods"
                : "constats.xlsx";
        List<Row> rows = DrawnWorkbook.opened(
                        Workbooks.read(name, file.getResponse().getContentAsByteArray()))
                .sheets()
                .getFirst()
                .rows();
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static String texts(MvcTestResult file) {
        return lines(file).stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    }
}
