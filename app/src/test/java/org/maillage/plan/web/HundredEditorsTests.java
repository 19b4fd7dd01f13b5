package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.ComparisonForm;
import org.maillage.HouseTest;
import org.maillage.PlainBrowser;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.util.HtmlUtils;

/// A hundred people open five actions together, write, and save at the same instant. On some actions they all write in
/// one place: who comes second sees the other's words, then insists or gives up. On the others each adds a line, and
/// keeps both. What was acknowledged is in the journal, and nobody wrote over words that they had not been shown.
@HouseTest
class HundredEditorsTests extends PlanScene {

    private static final int PEOPLE = 100;
    private static final int ACTIONS = 5;
    private static final int ACTIONS_IN_ONE_PLACE = 3;
    private static final String FAMILY = "Cent-Mains";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    /// @param over the words that the page had shown in the place of those that were acknowledged
    private record Acknowledged(ActionName action, String mark, String over) {}

    @AfterEach
    void theyLeave() {
        String they = "(select id from accounts.person where family_name = '" + FAMILY + "')";
        jdbc.sql("delete from convention.member where person_id in " + they).update();
        jdbc.sql("delete from accounts.account where person_id in " + they).update();
        jdbc.sql("update plan.action set deleted_at = now() where title like 'À cent mains%'")
                .update();
    }

    @Test
    void overwriteNobodySilently() throws Exception {
        var actions = new ArrayList<ActionName>();
        for (int number = 0; number < ACTIONS; number++) {
            actions.add(action(cast.youth, "À cent mains, " + number));
        }
        List<Acknowledged> acknowledged = writeTogether(actions);

        for (ActionName action : actions.subList(0, ACTIONS_IN_ONE_PLACE)) {
            Map<String, String> written = writtenOver(action, "objectives");
            assertThat(marksOn(action, acknowledged))
                    .as("each acknowledged word is in the journal, and nothing else")
                    .containsExactlyInAnyOrderElementsOf(written.keySet())
                    .hasSizeGreaterThan(1);
            assertThat(acknowledged)
                    .filteredOn(one -> one.action().equals(action))
                    .allSatisfy(one -> assertThat(written.get(one.mark()))
                            .as("what %s wrote over", one.mark())
                            .isEqualTo(one.over()));
            assertThat(sheet(action).content().texts().objectives()).isIn(written.keySet());
        }
        for (ActionName action : actions.subList(ACTIONS_IN_ONE_PLACE, ACTIONS)) {
            assertThat(sheet(action).content().links())
                    .extracting(ActionLink::label)
                    .containsExactlyInAnyOrderElementsOf(marksOn(action, acknowledged))
                    .hasSize(PEOPLE / ACTIONS);
        }
    }

    private static List<String> marksOn(ActionName action, List<Acknowledged> acknowledged) {
        return acknowledged.stream()
                .filter(one -> one.action().equals(action))
                .map(Acknowledged::mark)
                .toList();
    }

    /// Each value that a field of an action ever had, with the one it replaced.
    private Map<String, String> writtenOver(ActionName action, String field) {
        var over = new LinkedHashMap<String, String>();
        for (JournalEntry entry : journal.listOf(List.of(action.id().value()), 10_000)) {
            entry.changes().stream()
                    .filter(change -> change.field().equals(field)
                            && change.after() != null
                            && !change.after().isEmpty())
                    .forEach(change -> over.put(change.after(), change.before() == null ? "" : change.before()));
        }
        return over;
    }

    private List<Acknowledged> writeTogether(List<ActionName> actions) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var tasks = new ArrayList<Callable<@Nullable Acknowledged>>();
        for (int number = 0; number < PEOPLE; number++) {
            Person editor = editor(number);
            ActionName action = actions.get(number % ACTIONS);
            boolean onePlace = number % ACTIONS < ACTIONS_IN_ONE_PLACE;
            boolean insists = number % 4 != 0;
            tasks.add(
                    () -> onePlace ? writeInOnePlace(editor, action, insists, start) : addALine(editor, action, start));
        }
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var acknowledged = new ArrayList<Acknowledged>();
            for (Future<@Nullable Acknowledged> one : crowd.invokeAll(tasks)) {
                if (one.get() != null) {
                    acknowledged.add(one.get());
                }
            }
            return acknowledged;
        }
    }

    private @Nullable Acknowledged writeInOnePlace(
            Person editor, ActionName action, boolean insists, CyclicBarrier start) throws Exception {
        String form = address(action) + "/modifier";
        String mark = "Mots de " + editor.givenName();
        try (PlainBrowser browser = signedIn(editor)) {
            String typed = EditingScene.filled(browser.open(form).body(), "objectives=" + mark);
            start.await();
            HttpResponse<String> answer = submit(browser, form, typed);
            String shown = "";
            while (answer.statusCode() == 409) {
                if (!insists) {
                    return null;
                }
                shown = theirs(answer.body(), "objectives");
                answer = browser.submit(
                        form, new ComparisonForm(answer.body()).choosing("mine").encoded());
            }
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Acknowledged(action, mark, shown);
        }
    }

    private Acknowledged addALine(Person editor, ActionName action, CyclicBarrier start) throws Exception {
        String form = address(action) + "/modifier";
        String mark = "Page de " + editor.givenName();
        try (PlainBrowser browser = signedIn(editor)) {
            String typed = EditingScene.filled(
                    browser.open(form).body(),
                    "links[0].label=" + mark,
                    "links[0].url=https://ville.example/" + mark.replace(' ', '-'));
            start.await();
            HttpResponse<String> answer = submit(browser, form, typed);
            while (answer.statusCode() == 409) {
                answer = browser.submit(
                        form, new ComparisonForm(answer.body()).choosing("both").encoded());
            }
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Acknowledged(action, mark, "");
        }
    }

    // On a machine that does much else, some find the house too busy: nothing is acknowledged, and they press again.
    private static HttpResponse<String> submit(PlainBrowser browser, String address, String form) {
        HttpResponse<String> answer = browser.submit(address, form);
        for (int again = 0; answer.statusCode() == 500 && again < 10; again++) {
            answer = browser.submit(address, form);
        }
        return answer;
    }

    /// What the page shows as saved by somebody else.
    private static String theirs(String page, String field) {
        String before = "id=\"choix-" + field + "-theirs-mots\">";
        int start = page.indexOf(before) + before.length();
        return HtmlUtils.htmlUnescape(page.substring(start, page.indexOf('<', start)));
    }

    private Person editor(int number) {
        var id = new PersonId(UUID.randomUUID());
        var editor =
                new Person(id, "No " + number, FAMILY, id.value() + "@saint-aubin.example", null, cast.town.id(), 0);
        people.add(editor);
        jdbc.sql("""
                        insert into accounts.account (person_id, password_hash)
                        select ?, password_hash from accounts.account where person_id = ?
                        """).params(id.value(), cast.claire.id().value()).update();
        jdbc.sql("""
                        insert into convention.member (id, convention_id, person_id, role)
                        values (?, ?, ?, 'coordinator')
                        """)
                .params(UUID.randomUUID(), cast.convention.id().value(), id.value())
                .update();
        return editor;
    }

    // A hundred passwords are checked elsewhere: here their sessions are there already.
    private PlainBrowser signedIn(Person editor) {
        var browser = new PlainBrowser(port);
        browser.useSession(session(sessions, editor));
        return browser;
    }

    private static <S extends Session> String session(FindByIndexNameSessionRepository<S> sessions, Person editor) {
        var principal = new SignedInPerson(editor.id(), String.valueOf(editor.email()), editor.name(), false, null);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication));
        sessions.save(session);
        return session.getId();
    }
}
