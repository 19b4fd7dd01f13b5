package org.maillage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/// Every form of every page of the route table, sent empty: the page comes back with what is wrong, leads to it, and
/// stays accessible; without script it says the same. Then sent too late: the page with both sides is accessible. A
/// form that only carries a button (remove, undo, move, sign out) has nothing to get wrong; one that a rule refuses is
/// told in the same way; a new passkey is answered by a device: [PasskeyJourneyTests].
@CompletedDemoTest
class EveryFormTests {

    /// One choice among those offered, always made: nothing can be left out.
    private static final Set<String> ALWAYS_RIGHT = Set.of(
            "/notifications/reglages",
            "/avancement",
            "/nature",
            "/composition",
            "/horaires",
            "/structures",
            "/rattachement",
            "/reunion",
            "/affichage",
            "/constats",
            "/disparition",
            "/mot");

    /// A partner answers by any part of the form: what is left out is no fault.
    private static final String MAIL_LINKS = "/m/";

    /// Which of the two is wrong is not told: no field is named.
    private static final String SIGN_IN = "/connexion";

    private static final List<Screen> DAY_AND_NIGHT = List.of(Screen.DESK, Screen.PHONE_AT_NIGHT);

    private static final String FORMS = """
            async address => {
              const answer = await fetch(address);
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              return [...page.querySelectorAll('form[method=post]')]
                .filter(form => form.querySelector('input:not([type=hidden]), select, textarea'))
                .filter(form => !form.matches('[data-passkey-create]'))
                .map(form => ({
                  action: form.getAttribute('action'),
                  drafted: form.matches('[data-draft]'),
                  versioned: !!form.querySelector('[name=version]') && form.checkValidity(),
                }));
            }""";

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
    private List<Form> forms;

    /// @param drafted whether the browser keeps what is typed in it
    /// @param versioned whether it shows what is there already, and somebody else may change meanwhile
    /// @param kind its address, the same for all objects of a kind
    record Form(String visitor, String page, String action, boolean drafted, boolean versioned, String kind) {

        static Form of(String visitor, String page, Map<?, ?> found) {
            String action = String.valueOf(found.get("action"));
            String kind = action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                    .replaceAll("^/espace/[a-z]+-[^/]*", "/espace");
            return new Form(
                    visitor, page, action, (boolean) found.get("drafted"), (boolean) found.get("versioned"), kind);
        }

        boolean mayBeWrong() {
            return !kind.startsWith(MAIL_LINKS) && ALWAYS_RIGHT.stream().noneMatch(kind::endsWith);
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    @BeforeAll
    void findForms() {
        windows = new DemoWindows(port);
        var addresses = new DemoPages(
                jdbc,
                links,
                snapshots,
                new HandedIn(takingAway, receivedFiles, cast),
                new PreparedAmendment(preparation, cast));
        forms = List.copyOf(Stream.concat(DemoPages.full(), DemoPages.empty())
                .flatMap(path -> formsOn(DemoPages.visitor(path), addresses.filled(path)))
                .collect(Collectors.toMap(Form::kind, form -> form, (first, second) -> first, LinkedHashMap::new))
                .values());
    }

    @AfterAll
    void close() {
        windows.close();
    }

    Stream<Form> thatMayBeWrong() {
        return forms.stream().filter(Form::mayBeWrong);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thatMayBeWrong")
    void saysWhatIsWrongWhenSentEmpty(Form form) {
        Page page = show(page(form.visitor()), form);
        assertRefused(page, form);
        Axe.assertAccessible(page, List.of(Axe.turn(DAY_AND_NIGHT, form)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thatMayBeWrong")
    void saysItWithoutScript(Form form) {
        RefusedForm.assertToldWithoutScript(
                page(form.visitor()),
                windows.address(form.page()),
                form.action(),
                !form.kind().equals(SIGN_IN));
    }

    Stream<Form> versioned() {
        return forms.stream().filter(Form::versioned);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versioned")
    void comparesBothVersionsWhenSomebodyWasFaster(Form form) {
        Page page = show(page(form.visitor()), form);
        assertThat(RefusedForm.sendOutdated(page, form.action()).status())
                .as("%s", form)
                .isEqualTo(409);
        Axe.assertAccessible(page, List.of(Axe.turn(DAY_AND_NIGHT, form)));
        if (form.mayBeWrong()) {
            assertCompared(page, form);
        }
    }

    // One choice made in one gesture is only made again.
    private static void assertCompared(Page page, Form form) {
        assertThat(page.locator(".versions legend").allInnerTexts())
                .as("every field has a name in French")
                .noneMatch(name -> name.matches("[a-z]\\w*( obligatoire)?"));
        assertThat(ComparedForm.goBackWithMine(page).status()).isEqualTo(200);
        assertThat(page.locator("form[action='" + form.action() + "']").count()).isEqualTo(1);
    }

    Stream<Form> drafted() {
        return forms.stream().filter(Form::drafted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafted")
    void offersAgainWhatWasTypedAndNotSent(Form form) {
        Page page = show(page(form.visitor()), form);
        Object typed = DraftedForm.typeIn(page, form.action());
        show(page, form);
        Axe.assertAccessible(
                page, List.of(DAY_AND_NIGHT.get(Math.floorMod(form.kind().hashCode(), 2))));
        DraftedForm.takeUp(page);
        assertThat(DraftedForm.read(page, form.action())).as("%s", form).isEqualTo(typed);
        DraftedForm.forgetAll(page);
    }

    @Test
    void knowsWhichFormsCannotBeWrong() {
        assertThat(ALWAYS_RIGHT)
                .allSatisfy(
                        end -> assertThat(forms).anyMatch(form -> form.kind().endsWith(end)));
    }

    @Test
    void saysWhyAThemeInUseStays() {
        Page page = page(DemoCast.CLAIRE);
        String themes = "/espace/" + DemoCast.ANGERS + "/reglages/themes";
        page.navigate(windows.address(themes));
        assertThat(RefusedForm.sendEmpty(page, themes + "/VS/suppression").status())
                .isEqualTo(422);
        RefusedForm.assertToldOn(page);
        Axe.assertAccessible(page, DAY_AND_NIGHT);
    }

    private static void assertRefused(Page page, Form form) {
        assertThat(RefusedForm.sendEmpty(page, form.action()).status())
                .as("%s", form)
                .isEqualTo(422);
        assertThat(page.locator("main .error-summary").count()).as("%s", form).isOne();
        RefusedForm.assertToldOn(page);
        assertThat(page.locator(".error-summary a").count() == 0)
                .as("names no field")
                .isEqualTo(form.kind().equals(SIGN_IN));
    }

    private Stream<Form> formsOn(String visitor, String address) {
        return ((List<?>) page(visitor).evaluate(FORMS, address))
                .stream().map(found -> Form.of(visitor, address, (Map<?, ?>) found));
    }

    private Page show(Page page, Form form) {
        page.navigate(windows.address(form.page()));
        return page;
    }

    private Page page(String visitor) {
        return pages.computeIfAbsent(visitor, name -> {
            Page page = windows.open(name, Screen.DESK);
            page.navigate(windows.address("/"));
            return page;
        });
    }
}
