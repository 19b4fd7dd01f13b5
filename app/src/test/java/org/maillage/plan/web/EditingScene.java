package org.maillage.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.Cast;
import org.maillage.ComparisonForm;
import org.maillage.PlainBrowser;
import org.maillage.accounts.Person;
import org.maillage.site.FormValues;
import org.springframework.boot.test.web.server.LocalServerPort;

/// People of the cast who write, each in a browser of their own, on what their stories make.
abstract class EditingScene extends PlanScene {

    @LocalServerPort
    private int port;

    private final List<PlainBrowser> open = new ArrayList<>();
    protected PlainBrowser claire;
    protected PlainBrowser karim;

    @org.springframework.beans.factory.annotation.Autowired
    private org.springframework.jdbc.core.simple.JdbcClient rows;

    @BeforeEach
    void twoPeopleSignIn() {
        claire = browserOf(cast.claire);
        karim = browserOf(cast.karim);
    }

    @AfterEach
    void theyLeave() {
        open.forEach(PlainBrowser::close);
        open.clear();
        // They wrote over the network, outside of any transaction of the test: nothing of it may stay in sight.
        for (String table : List.of("plan.note", "plan.step", "plan.action", "plan.enjeu", "plan.heading")) {
            rows.sql("update " + table + " set deleted_at = now() where convention_id = ? and deleted_at is null")
                    .param(cast.convention.id().value())
                    .update();
        }
    }

    PlainBrowser browserOf(Person person) {
        PlainBrowser browser = nobody();
        browser.signIn(String.valueOf(person.email()), Cast.PASSWORD);
        return browser;
    }

    PlainBrowser nobody() {
        var browser = new PlainBrowser(port);
        open.add(browser);
        return browser;
    }

    /// The form that a page opens, with some fields changed by hand: `name=value`.
    static String filled(String page, String... changes) {
        String opened = ComparisonForm.hidden(page, "opened");
        FormValues form = FormValues.read(opened);
        Map<String, String> typed = new LinkedHashMap<>();
        for (String change : changes) {
            int equal = change.indexOf('=');
            typed.put(change.substring(0, equal), change.substring(equal + 1));
        }
        FormValues rest = form.only(field -> !typed.containsKey(field));
        var all = new LinkedHashMap<>(rest.byName());
        typed.forEach((name, value) -> all.put(name, List.of(value)));
        return new FormValues(all).written() + "&opened=" + URLEncoder.encode(opened, StandardCharsets.UTF_8);
    }
}
