package org.maillage.partners;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.Cast;
import org.maillage.HouseClock;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.base.mail.Mails;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Claire asks partners for news; what each story makes stays, so each names its own people.
abstract class PartnersScene {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+(/m/\\S+)");

    @Autowired
    protected Cast cast;

    @Autowired
    protected Actions actions;

    @Autowired
    protected People people;

    @Autowired
    protected Mails mails;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected HouseClock clock;

    @AfterEach
    void timeComesBack() {
        clock.comeBack();
    }

    @BeforeEach
    void nobodyHasTriedWrongLinks() {
        jdbc.sql("delete from accounts.wrong_link").update();
    }

    /// Somebody of the Four Winds, without account.
    Person volunteer(String givenName) {
        var id = new PersonId(UUID.randomUUID());
        var person = new Person(
                id, givenName, "Kerbrat", id.value() + "@quatre-vents.example", null, cast.fourWinds.id(), 0);
        people.add(person);
        return person;
    }

    ActionName actionOf(String title, Person... inCharge) {
        ActionDraft blank = ActionDraft.of(cast.youth.id(), title);
        var roles = new ActionDraft.Roles(
                Set.of(new ActionDraft.Roles.OfOrganisation(cast.fourWinds.id(), OrganisationRole.PILOT)),
                Arrays.stream(inCharge)
                        .map(one -> new ActionDraft.Roles.OfPerson(one.id(), PersonRole.IN_CHARGE))
                        .collect(Collectors.toSet()));
        var draft = new ActionDraft(
                title,
                blank.theme(),
                null,
                Progress.ONGOING,
                null,
                null,
                blank.texts(),
                blank.reach(),
                blank.schedule(),
                blank.ties(),
                roles,
                List.of(),
                blank.seenBy(),
                List.of());
        return actions.create(cast.convention.id(), draft).orThrow();
    }

    ActionSheet sheet(ActionName action) {
        return actions.findSheet(cast.convention.id(), new Sight(true, true, null), action.code())
                .orElseThrow();
    }

    static String key(ActionName action, Person person) {
        return action.id().value() + "_" + person.id().value();
    }

    /// Asks, and leads to the campaign.
    String ask(ActionName action, Person... whom) {
        var keys = Arrays.stream(whom).map(one -> key(action, one)).toArray(String[]::new);
        return askAbout("?q=" + action.code(), keys);
    }

    String askAbout(String filter, String... keys) {
        MvcTestResult sent = mvc.post()
                .uri(home() + filter)
                .with(cast.as(cast.claire))
                .with(csrf())
                .param("campaign", UUID.randomUUID().toString())
                .param("title", "Avant le comité")
                .param("message", "Surtout les dates.")
                .param("answerBy", "2025-12-05")
                .param("to", keys)
                .exchange();
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    String home() {
        return cast.convention.home() + "/plan/nouvelles";
    }

    /// The address in the latest mail to somebody.
    String linkOf(String email) {
        return mailsTo(email).stream()
                .findFirst()
                .map(body -> {
                    var address = ADDRESS.matcher(body);
                    return address.find() ? address.group(1) : "";
                })
                .orElseThrow();
    }

    String linkOf(Person person) {
        return linkOf(String.valueOf(person.email()));
    }

    List<String> mailsTo(String email) {
        return mails.listLatest(10_000).stream()
                .filter(mail -> mail.recipient().equals(email))
                .map(mail -> String.valueOf(mail.body()))
                .toList();
    }

    MvcTestResult open(String address) {
        return mvc.get().uri(address).exchange();
    }

    MvcTestResult readAs(Person reader, String address) {
        return mvc.get().uri(address).with(cast.as(reader)).exchange();
    }

    MvcTestResult send(String address, String... fields) {
        return filled(mvc.post().uri(address).with(csrf()), fields);
    }

    MvcTestResult sendAs(Person sender, String address, String... fields) {
        return filled(mvc.post().uri(address).with(cast.as(sender)).with(csrf()), fields);
    }

    private static MvcTestResult filled(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }
}
