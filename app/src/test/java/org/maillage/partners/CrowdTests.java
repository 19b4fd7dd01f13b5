package org.maillage.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.plan.ActionName;
import org.maillage.plan.Note;
import org.maillage.plan.Progress;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A hundred people answer a campaign at the same instant, each from a browser of their own: half of them about one
/// and the same action.
@HouseTest
class CrowdTests extends PartnersScene {

    private static final int PEOPLE = 100;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void losesNothingWhenAHundredPeopleAnswerAtOnce() throws Exception {
        var people = new ArrayList<Person>();
        for (int one = 0; one < PEOPLE; one++) {
            people.add(volunteer("Zoé"));
        }
        List<Person> crowd = people.subList(0, PEOPLE / 2);
        ActionName disputed = actionOf("La grande fête", crowd.toArray(Person[]::new));
        String campaign = ask(disputed, crowd.toArray(Person[]::new));
        var others = new ArrayList<ActionName>();
        for (Person one : people.subList(PEOPLE / 2, PEOPLE)) {
            ActionName own = actionOf("Le stand de " + one.id().value(), one);
            ask(own, one);
            others.add(own);
        }

        assertThat(answerTogether(people)).hasSize(PEOPLE).containsOnly(302);

        assertThat(sheet(disputed).notes())
                .extracting(Note::body)
                .hasSize(crowd.size())
                .doesNotHaveDuplicates();
        assertThat(sheet(disputed).content().progress()).isEqualTo(Progress.DONE);
        assertThat(others).allSatisfy(own -> {
            assertThat(sheet(own).notes()).hasSize(1);
            assertThat(sheet(own).content().progress()).isEqualTo(Progress.DONE);
        });
        assertThat(readAs(cast.claire, campaign)).bodyText().contains("50 réponses sur 50");
    }

    private List<Integer> answerTogether(List<Person> people) throws Exception {
        var start = new CyclicBarrier(people.size());
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Callable<Integer>>();
            for (Person one : people) {
                answers.add(() -> answer(one, start));
            }
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : crowd.invokeAll(answers)) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private int answer(Person one, CyclicBarrier start) throws Exception {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            URI address = URI.create("http://localhost:" + port + linkOf(one));
            HttpResponse<String> page =
                    browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            var token = TOKEN.matcher(page.body());
            assertThat(token.find()).as("a form for %s", one.name()).isTrue();
            String form = "_csrf=" + encode(token.group(1)) + "&progressRead=ONGOING&progress=DONE&body="
                    + encode("De " + one.id().value());
            start.await();
            return browser.send(
                            HttpRequest.newBuilder(address)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
