package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// An action with everything that hangs on it – news, a step, a comment, a file, a person in charge, followers, dates –
/// by everybody, by every way that tells of objects. Who may see it is told. To who may not, each page is the same as
/// before the action was there, to the byte: no word, no count, no empty line.
@HouseTest
@Transactional
class HiddenActionMatrixTests extends NoticesScene {

    private static final String WORD = "Zéphyrine";
    private static final Pattern ADDRESS = Pattern.compile("http://[^/]+(/agendas/[\\w-]+\\.ics)");

    /// Differs from one reading of a page to the next, whatever stands on it.
    private static final Pattern TOKENS = Pattern.compile(
            "name=\"_csrf\" value=\"[^\"]*\"|id=\"[0-9a-f-]{36}\"|\\d{1,2}[ \u00a0\u202f]h[ \u00a0\u202f]\\d\\d");

    private final Map<Person, Map<String, String>> calendars = new LinkedHashMap<>();
    private ActionName secret;
    private UUID comment;
    private UUID file;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PUBLIC") // in the space, what partners see
    void isToldToThoseItIsOpenToAndToNobodyElse(Visibility visibility) {
        List<Person> readers = readersOf(visibility);
        everybody().forEach(this::subscribe);
        lateAction("Ce que tous voient", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        timePasses();
        morningComes();
        everybody().forEach(this::search); // what one looked for is remembered from then on
        Map<Person, Map<String, String>> before =
                everybody().collect(Collectors.toMap(person -> person, this::everythingToldTo));
        Map<Person, Integer> mails = everybody()
                .collect(Collectors.toMap(
                        person -> person, person -> mailsTo(person).size()));

        addTheSecret(visibility);

        everybody()
                .forEach(person -> everythingToldTo(person)
                        .forEach((way, page) -> assertSeen(person, way, page, before.get(person), readers)));
        everybody().forEach(person -> assertAddresses(person, readers.contains(person)));
        aMinuteComes();
        timePasses();
        morningComes();
        everybody()
                .filter(person -> !readers.contains(person))
                .forEach(person -> assertThat(mailsTo(person))
                        .as("mails to %s", person.name())
                        .hasSize(mails.get(person)));
        assertThat(String.join("\n", mailsTo(cast.amadou)).contains(WORD)).isEqualTo(readers.contains(cast.amadou));
        assertThat(String.join("\n", mailsTo(cast.karim)).contains(WORD)).isTrue();
    }

    private void assertSeen(Person person, String way, String page, Map<String, String> before, List<Person> readers) {
        if (readers.contains(person)) {
            assertThat(page.contains(WORD) || !tellsEverybody(way))
                    .as("%s learns of it by %s", person.name(), way)
                    .isTrue();
        } else {
            assertThat(page).as("%s by %s", person.name(), way).isEqualTo(before.get(way));
        }
    }

    /// Some ways tell only what concerns one.
    private static boolean tellsEverybody(String way) {
        return way.contains("recherche")
                || way.endsWith("/plan")
                || way.endsWith("/journal")
                || way.equals("calendrier de tous");
    }

    private Map<String, String> everythingToldTo(Person person) {
        Map<String, String> told = search(person);
        var pages = Stream.of("/espace", "/espace/notifications", "/espace/notifications/resume", "/espace/agenda");
        var ofSpace = Stream.of(
                        "/vue-d-ensemble",
                        "/plan",
                        "/plan?vue=cartes",
                        "/plan?q=permanence",
                        "/plan/export.csv",
                        "/journal",
                        "/journal/export.csv",
                        "/agenda",
                        "/fichiers",
                        "/conversations",
                        "/points-d-attention",
                        "/points-d-attention/export.csv")
                .map(home()::concat);
        Stream.concat(pages, person.equals(cast.yann) ? Stream.of() : ofSpace)
                .forEach(address -> told.put(address, page(person, address)));
        calendars.get(person).forEach((name, address) -> told.put("calendrier " + name, calendar(address)));
        return told;
    }

    private Map<String, String> search(Person person) {
        return Stream.of("?q=zephyrine", "?q=permanence", "/propositions?q=zeph")
                .map("/espace/recherche"::concat)
                .collect(Collectors.toMap(address -> address, address -> page(person, address)));
    }

    private String page(Person person, String address) {
        return TOKENS.matcher(read(person, address)).replaceAll("");
    }

    private String calendar(String address) {
        return text(mvc.get().uri(address).exchange()).replace("\r\n ", "");
    }

    private void subscribe(Person person) {
        calendars.put(
                person,
                person.equals(cast.yann)
                        ? Map.of()
                        : Map.of(
                                "à moi",
                                addressOf(person, "moi"),
                                "de tous",
                                addressOf(person, cast.convention.slug())));
    }

    private String addressOf(Person person, String content) {
        var shown = ADDRESS.matcher(text(send(
                person,
                "/espace/agenda/abonnements",
                "name=Mon téléphone",
                "content=" + content,
                "kinds=actions",
                "kinds=etapes",
                "kinds=nouvelles")));
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    /// What does not exist for somebody answers as what never was.
    private void assertAddresses(Person person, boolean sees) {
        String sheet = home() + secret.path();
        Map<String, String> addresses = Map.of(
                sheet,
                home() + "/plan/actions/JE-9999",
                sheet + "/modifier",
                home() + "/plan/actions/JE-9999/modifier",
                home() + "/fichiers/" + file,
                home() + "/fichiers/" + new UUID(7, 7),
                home() + "/journal/action/" + secret.id().value(),
                home() + "/journal/action/" + new UUID(7, 7),
                home() + "/journal/commentaire/" + comment,
                home() + "/journal/commentaire/" + new UUID(7, 7));
        addresses.forEach((address, nowhere) -> {
            MvcTestResult answer = mvc.get().uri(address).with(cast.as(person)).exchange();
            if (sees) {
                assertThat(answer.getResponse().getStatus()).as(address).isIn(200, 302, 403);
            } else {
                MvcTestResult never =
                        mvc.get().uri(nowhere).with(cast.as(person)).exchange();
                assertThat(answer).hasStatus(404);
                assertThat(TOKENS.matcher(text(answer)).replaceAll(""))
                        .as("%s says no more to %s than %s", address, person.name(), nowhere)
                        .isEqualTo(TOKENS.matcher(text(never)).replaceAll(""));
            }
        });
    }

    private void addTheSecret(Visibility visibility) {
        acts(cast.claire);
        secret = lateAction("Permanence " + WORD, visibility, cast.amadou);
        step(secret, "Une étape de " + WORD, LocalDate.of(2025, 12, 1));
        note(secret, cast.claire, "Une nouvelle de " + WORD, Visibility.PARTNERS);
        comment = comment(secret, cast.claire, "Une question à " + WORD, "partners", null);
        address(comment, cast.amadou);
        address(comment, cast.odile);
        List.of(cast.karim, cast.lea, cast.amadou, cast.odile).forEach(this::follow);
        file = file();
    }

    private void follow(Person person) {
        jdbc.sql("""
                        insert into plan.follower (action_id, person_id, convention_id, followed_on, note_number, progress)
                        select id, ?, convention_id, date '2025-11-20', 0, progress from plan.action where id = ?
                        """).params(person.id().value(), secret.id().value()).update();
    }

    private UUID file() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        with file as (
                          insert into files.file (id, convention_id, subject_kind, subject_id, name, visibility, added_at)
                          select ?, convention_id, 'action', id, ?, 'partners', now() from plan.action where id = ?
                          returning id, convention_id, name)
                        insert into files.file_version (id, convention_id, file_id, number, file_name, media_type,
                          size_bytes, sha256, sent_at, scan)
                        select gen_random_uuid(), convention_id, id, 1, name, 'text/plain', 7, repeat('0', 64), now(), 'clean'
                        from file
                        """).params(id, WORD + ".txt", secret.id().value()).update();
        return id;
    }

    private List<Person> readersOf(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC, PARTNERS -> List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile);
            case COORDINATORS -> List.of(cast.claire, cast.karim, cast.lea);
            case INSTITUTION -> List.of(cast.karim);
        };
    }

    private Stream<Person> everybody() {
        return Stream.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile, cast.yann);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
