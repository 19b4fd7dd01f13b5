package org.maillage.plan.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.Workbooks;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.Drafts;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Notes;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Steps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// The plan taken away: what the list shows, no more, with where it comes from.
@HouseTest
@Transactional
class PlanExportTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Steps steps;

    @Autowired
    private Notes notes;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void holdsOneLineForEachActionThatAnswersTheFilters() {
        create("Chantiers jeunes", Priority.HIGH);
        create("Séjours", Priority.LOW);

        List<Row> rows = rows(export(cast.odile, "ods", "?priorite=haute"));

        assertThat(rows.get(1).cells().getFirst().text()).isEqualTo("Filtres en cours : Priorité\u00a0: haute");
        assertThat(texts(rows.subList(5, rows.size())))
                .contains("Chantiers jeunes")
                .doesNotContain("Séjours");
    }

    @Test
    void keepsToThemselvesTheActionsAndNotesOneMayNotSee() {
        ActionName shared = create("Chantiers jeunes", Priority.HIGH);
        note(shared, "Le recrutement est lancé.", ActionDraft.SeenBy.PARTNERS);
        note(shared, "Entre nous : c’est mal parti.", new ActionDraft.SeenBy(Visibility.COORDINATORS, null));
        create(hidden("Affaire de la Caf"));

        assertThat(texts(rows(export(cast.odile, "xlsx", ""))))
                .contains("Le recrutement est lancé.")
                .doesNotContain("Affaire de la Caf", "Entre nous : c’est mal parti.");
        assertThat(texts(rows(export(cast.claire, "xlsx", "")))).contains("Entre nous : c’est mal parti.");
    }

    @Test
    void isRecognisedByTheImportOfAPlan() {
        create("Chantiers jeunes", Priority.HIGH);

        assertThat(texts(rows(export(cast.odile, "ods", "")))).contains("Titre de l’action", "Structure pilote");
    }

    @Test
    void isDownloadedUnderANameThatSaysWhatItIs() {
        assertThat(export(cast.odile, "csv", ""))
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"%1$s\"; filename*=UTF-8''%1$s"
                                .formatted(cast.convention.slug() + "_plan-d-actions_2025-11-20.csv"))
                .hasContentType("text/csv;charset=UTF-8");
    }

    @Test
    void neutralisesWhatWouldBeAFormula() throws Exception {
        create("=HYPERLINK(\"http://ailleurs\")", Priority.HIGH);

        assertThat(export(cast.odile, "csv", "").getResponse().getContentAsString())
                .contains("\"'=HYPERLINK(\"\"http://ailleurs\"\")\"");
    }

    @Test
    void existsInNoOtherFormatAndInNoOtherConvention() {
        assertThat(export(cast.odile, "pdf", "")).hasStatus(404);
        assertThat(export(cast.yann, "ods", "")).hasStatus(404);
    }

    @Test
    void isOfferedBesideTheListWithItsFilters() throws Exception {
        create("Chantiers jeunes", Priority.HIGH);

        assertThat(page("?priorite=haute"))
                .contains("1\u00a0action : ce que gardent les filtres en cours.")
                .contains("/plan/export.ods?priorite=haute")
                .contains("/plan/imprimer?priorite=haute");
        assertThat(page("?priorite=basse")).doesNotContain("/plan/export.ods");
    }

    @Test
    void isPrintedByThemeAndHeadingWithItsStepsAndLatestNews() throws Exception {
        var heading = enjeux.addHeading(cast.convention.id(), cast.youth.id(), "Partir")
                .orThrow();
        var enjeu = enjeux.create(
                        cast.convention.id(), new Enjeux.Draft(cast.youth.id(), heading, "Que tous partent", "", null))
                .orThrow();
        ActionName trip = create(Drafts.with(ActionDraft.of(cast.youth.id(), "Séjours"), Drafts.serving(enjeu)));
        steps.add(cast.convention.id(), trip.id(), new Steps.Draft("Trouver un car", null));
        note(trip, "Ancienne nouvelle", ActionDraft.SeenBy.PARTNERS);
        note(trip, "Tout est réservé", ActionDraft.SeenBy.PARTNERS);
        create("Chantiers jeunes", Priority.HIGH);

        assertThat(page("/imprimer", ""))
                .containsSubsequence(
                        "Sans filtre",
                        cast.youth.name(),
                        "Chantiers jeunes",
                        "Partir",
                        "Séjours",
                        "Trouver un car",
                        "Tout est réservé")
                .doesNotContain("Ancienne nouvelle");
    }

    @Test
    void takesAwayTheOtherListsToo() {
        for (String list : List.of("/plan/enjeux", "/membres", "/journal")) {
            MvcTestResult file = get(cast.claire, cast.convention.home() + list + "/export.ods");
            assertThat(file).as(list).hasStatusOk();
            assertThat(rows(file)).as(list).hasSizeGreaterThanOrEqualTo(5);
        }
        for (String list : List.of("/administration/organisations", "/administration/personnes")) {
            assertThat(texts(rows(get(cast.nadia, list + "/export.ods?q=a")))).contains("Recherche\u00a0: a");
        }
    }

    @Test
    void takesAwayWhoDoesWhatWithoutWhatIsHidden() {
        var pilot = new ActionDraft.Roles(
                Set.of(new ActionDraft.Roles.OfOrganisation(cast.fourWinds.id(), OrganisationRole.PILOT)), Set.of());
        create(Drafts.with(ActionDraft.of(cast.youth.id(), "Chantiers jeunes"), Drafts.roles(pilot)));
        create(Drafts.with(hidden("Entre nous"), Drafts.roles(pilot)));
        String matrix = cast.convention.home() + "/plan/organismes/export.ods";
        assertThat(texts(rows(get(cast.odile, matrix))))
                .contains("Les Quatre Vents\n1\n0\n1\n1\n0")
                .contains("Sans filtre");
        assertThat(texts(rows(get(cast.odile, matrix + "?role=financeur"))))
                .contains("Rôle\u00a0: financeur")
                .doesNotContain("Les Quatre Vents");
    }

    @Test
    void takesAwayThePointsOfAttentionWithTheirAddresses() {
        create("Chantiers jeunes", Priority.HIGH);
        assertThat(texts(rows(get(cast.claire, cast.convention.home() + "/points-d-attention/export.ods"))))
                .contains("sans pilote")
                .contains("/plan/actions/");
    }

    @Test
    void givesTheEMailsOfMembersToThoseWhoCoordinateOnly() {
        String members = cast.convention.home() + "/membres/export.xlsx";
        assertThat(texts(rows(get(cast.claire, members)))).contains("Adresse électronique");
        assertThat(texts(rows(get(cast.odile, members)))).doesNotContain("Adresse électronique", "@");
    }

    private ActionName create(String title, Priority priority) {
        return create(Drafts.with(ActionDraft.of(cast.youth.id(), title), Drafts.priority(priority)));
    }

    private ActionName create(ActionDraft draft) {
        return actions.create(cast.convention.id(), draft).orThrow();
    }

    private ActionDraft hidden(String title) {
        return Drafts.with(
                ActionDraft.of(cast.youth.id(), title),
                Drafts.seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id())));
    }

    private void note(ActionName action, String body, ActionDraft.SeenBy seenBy) {
        notes.write(cast.convention.id(), action.id(), cast.claire.id(), new Notes.Draft(null, null, body, seenBy))
                .orThrow();
    }

    private MvcTestResult export(Person person, String format, String query) {
        return get(person, cast.convention.home() + "/plan/export." + format + query);
    }

    private MvcTestResult get(Person person, String address) {
        return mvc.get().uri(address).with(cast.as(person)).exchange();
    }

    private String page(String query) throws Exception {
        return page("", query);
    }

    private String page(String inside, String query) throws Exception {
        return get(cast.odile, cast.convention.home() + "/plan" + inside + query)
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<Row> rows(MvcTestResult file) {
        String name = file.getResponse().getHeader("Content-Disposition").contains(".ods") ? "plan.ods" : "plan.xlsx";
        Workbook workbook =
                DrawnWorkbook.opened(Workbooks.read(name, file.getResponse().getContentAsByteArray()));
        return workbook.sheets().getFirst().rows();
    }

    private static String texts(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
