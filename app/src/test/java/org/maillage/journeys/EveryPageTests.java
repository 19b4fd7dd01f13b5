package org.maillage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.convention.amendments.AmendmentPreparation;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.TakingAway;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.demo.DemoCast;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page of the route table in a real browser: full, with an empty convention, and in error. A page is loaded once
/// and looked at as it opens, then with all that folds opened, by night on a desk and by day on a phone. At 400 % it
/// does
/// not scroll sideways either. [EveryFormTests] does the forms that are refused.
@CompletedDemoTest
class EveryPageTests {

    /// One of them for each page, by turns: what is folded hides, and what shows then is looked at on two more. Other
    /// views of a page fold in the same way.
    private static final List<Screen> FOLDED = List.of(Screen.DESK, Screen.PHONE_AT_NIGHT);

    private static final List<Screen> UNFOLDED = List.of(Screen.DESK_AT_NIGHT, Screen.PHONE);

    /// Opens what folds, menus too.
    private static final String UNFOLD =
            "() => document.querySelectorAll('details:not([open])').forEach(one => one.open = true)";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private AmendmentPreparation preparation;

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private ReceivedFiles receivedFiles;

    @Autowired
    private DemoCast cast;

    private final Map<String, Page> pages = new HashMap<>();
    private DemoWindows windows;
    private DemoPages addresses;

    @BeforeAll
    void open() {
        windows = new DemoWindows(port);
        addresses = new DemoPages(
                jdbc,
                links,
                snapshots,
                new HandedIn(takingAway, receivedFiles, cast),
                new PreparedAmendment(preparation, cast));
    }

    @AfterAll
    void close() {
        windows.close();
    }

    static Stream<String> full() {
        return Stream.concat(
                DemoPages.full(),
                Stream.of(
                        "/espace/{convention}/plan?theme=PE&nature=a-consolider&tri=-echeance",
                        "/espace/{convention}/plan?quartier=monplaisir&avancement=en-cours,realisee",
                        "/espace/{convention}/plan?q=introuvable",
                        "/espace/{convention}/plan?nature=verte",
                        "/espace/{convention}/plan?filtrer=oui",
                        "/espace/{convention}/plan?vue=cartes",
                        "/espace/{convention}/plan?vue=avancement",
                        "/espace/{convention}/plan?vue=frise",
                        "/espace/{convention}/plan?vue=enjeux",
                        "/espace/{convention}/plan?vue=ages&q=PE-02",
                        "/espace/{convention}/plan?vue=ages&quartier=monplaisir",
                        "/espace/{convention}/plan?vue=sujets",
                        "/espace/{convention}/plan?vue=contrats",
                        "/espace/{convention}/reglages/renouvellement/choix?theme=VS&etat=continuer",
                        "/espace/{convention}/reglages/renouvellement/choix/ensemble?proposition=vivantes",
                        "/espace/{convention}/plan/devenir?devenir=a-decider",
                        "/espace/{convention}/vue-d-ensemble?lecture=tableau"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("full")
    void isAccessibleWhenFull(String path) {
        assertAccessible(DemoPages.visitor(path), path, 200);
    }

    static Stream<String> empty() {
        return DemoPages.empty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("empty")
    void isAccessibleWhenThereIsNothingYet(String path) {
        assertAccessible(DemoPages.visitor(path), path, 200);
    }

    @ParameterizedTest(name = "{1} opened by {0}")
    @CsvSource({
        "nobody, /error, 404",
        "nobody, /premier-acces/perdu, 404",
        "nobody, /invitation/perdue, 404",
        "nobody, /mot-de-passe/perdu, 404",
        "claire.meterreau, /espace/inconnue/plan, 404",
        "claire.meterreau, /administration, 403"
    })
    void isAccessibleInError(String visitor, String path, int status) {
        assertAccessible(visitor, path, status);
    }

    @Test
    void theActionsOfAPilotAreAccessible() {
        assertAccessible(DemoCast.INES, "/espace", 200);
    }

    private void assertAccessible(String visitor, String path, int status) {
        Page page = pages.computeIfAbsent(visitor, name -> windows.open(name, Screen.DESK));
        var answer = page.navigate(windows.address(addresses.filled(path)));
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(page.title()).endsWith("Maillage");
        if (!path.contains("?")) {
            Axe.assertAccessibleFolded(page, FOLDED, path);
        }
        page.evaluate(UNFOLD);
        Axe.assertAccessibleByTurns(page, UNFOLDED, path);
        Screen.ZOOMED.show(page);
        Axe.assertReflows(page);
    }
}
