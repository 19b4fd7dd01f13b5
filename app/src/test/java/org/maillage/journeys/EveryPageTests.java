package org.maillage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.RoutePages;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page of the route table in a real browser: axe on a desk by day and on a phone by night, no sideways
/// scroll; full, and with an empty convention. The journeys look at the main pages on all four screens.
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private static final String EMPTY = "convention-vide";
    private static final String PASSWORD = "maillage-de-novembre";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private static final List<Screen> DAY_AND_NIGHT = List.of(Screen.DESK, Screen.PHONE_AT_NIGHT);
    private static final List<Screen> AT_NIGHT_ON_A_PHONE = List.of(Screen.PHONE_AT_NIGHT);

    private Page coordinator;
    private Page administrator;
    private Page nobody;

    @BeforeAll
    void signIn() {
        givenAnEmptyConvention();
        nobody = opened();
        coordinator = signedIn("claire.meterreau@demo.maillage.example");
        administrator = signedIn("nadege.lorfeuvre@demo.maillage.example");
    }

    @AfterAll
    void closeWindows() {
        Stream.of(nobody, coordinator, administrator).map(Page::context).forEach(BrowserContext::close);
    }

    static Stream<String> pages() {
        return RoutePages.paths();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isAccessibleOnEveryScreen(String path) {
        Page page = pageFor(path);
        page.navigate(address(path, samples(DemoCast.ANGERS)));
        assertAccessible(page, DAY_AND_NIGHT);
    }

    static Stream<String> pagesOfASpaceAlone() {
        return RoutePages.paths().filter(path -> path.startsWith("/espace/{convention}") && path.indexOf('{', 9) < 0);
    }

    @ParameterizedTest(name = "{0} of an empty convention")
    @MethodSource("pagesOfASpaceAlone")
    void isAccessibleWhenThereIsNothingYet(String path) {
        coordinator.navigate(address(path, Map.of("convention", EMPTY)));
        assertAccessible(coordinator, AT_NIGHT_ON_A_PHONE);
    }

    private static void assertAccessible(Page page, List<Screen> screens) {
        for (Screen screen : screens) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    // Colours on their way from day to night are nobody's: no transition.
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
            Axe.assertAccessible(page);
            Axe.assertReflows(page);
        }
        assertThat(page.title()).endsWith("Maillage");
    }

    private Page pageFor(String path) {
        if (path.startsWith("/espace")) {
            return coordinator;
        }
        return path.startsWith("/administration") || path.startsWith("/courrier") ? administrator : nobody;
    }

    private static Page opened() {
        Page page = Browser.window(Screen.DESK).newPage();
        // A form refused holds unsaved words: leaving it is what these tests do.
        page.onDialog(Dialog::accept);
        return page;
    }

    private Page signedIn(String email) {
        Page page = opened();
        page.navigate(address("/connexion", Map.of()));
        page.locator("[name=email]").fill(email);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/espace");
        return page;
    }

    private String address(String path, Map<String, String> samples) {
        String filled = path;
        for (Map.Entry<String, String> sample : samples.entrySet()) {
            filled = filled.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        assertThat(filled).as("a sample for every variable of %s", path).doesNotContain("{");
        return "http://localhost:" + port + filled;
    }

    private Map<String, String> samples(String convention) {
        var samples = new HashMap<String, String>(Map.of(
                "convention", convention, "code", "VS-04", "themeCode", "VS", "list", "sujets", "fingerprint", "0"));
        samples.put(
                "step", first("plan.step", "action_id = (select id from plan.action where code = 'VS-04' limit 1)"));
        samples.put(
                "note",
                first("plan.note", "author_id = (select id from accounts.person where family_name = 'Méterreau')"));
        samples.put("noteCode", codeOfNote(samples.get("note")));
        samples.put("enjeu", first("plan.enjeu", "true"));
        samples.put("heading", first("plan.heading", "true"));
        samples.put("party", first("convention.party", "true"));
        samples.put("signatory", first("convention.signatory", "party_id = '" + samples.get("party") + "'"));
        samples.put("member", first("convention.member", "role = 'reader'"));
        samples.put("organisation", any("accounts.organisation"));
        samples.put(
                "carrier",
                jdbc.sql("select organisation_id from plan.action_organisation order by organisation_id limit 1")
                        .query(UUID.class)
                        .single()
                        .toString());
        samples.put("person", any("accounts.person"));
        return samples;
    }

    private String first(String table, String condition) {
        return jdbc.sql("""
                        select id from %s
                        where convention_id = (select id from convention.convention where slug = ?) and %s
                        order by id limit 1
                        """.formatted(table, condition))
                .param(DemoCast.ANGERS)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String codeOfNote(String note) {
        return jdbc.sql(
                        "select code from plan.action where id = (select action_id from plan.note where id = cast(? as uuid))")
                .param(note)
                .query(String.class)
                .single();
    }

    private String any(String table) {
        return jdbc.sql("select id from " + table + " order by id limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    private void givenAnEmptyConvention() {
        List.of("""
                        insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on, territory_id)
                        select '11111111-1111-4111-8111-111111111111', 'convention-vide', 'Convention vide', 'CTG vide',
                          'preparation', '2026-01-01', '2029-12-31', territory_id
                        from convention.convention where slug = 'angers-2023-2026'
                        """, """
                        insert into convention.member (id, convention_id, person_id, role)
                        select '22222222-2222-4222-8222-222222222222', '11111111-1111-4111-8111-111111111111', id, 'coordinator'
                        from accounts.person where family_name = 'Méterreau'
                        """).forEach(statement -> jdbc.sql(statement).update());
    }
}
