package org.maillage.accounts.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseClock;
import org.maillage.HouseTest;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Actor;
import org.maillage.base.Saved;
import org.maillage.base.mail.Mails;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/// Théodule Quenneville-Brossard leaves. On a database of its own: what is replaced here is replaced everywhere.
@HouseTest
@TestPropertySource(properties = "maillage.departures.first=PT240H")
class DepartureTests {

    private static final String FUNCTION = "Chargé de coopération, Ville de Saint-Aubin";
    private static final String EMAIL = "theodule.qb@saint-aubin.example";

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Departures departures;

    @Autowired
    private Retention retention;

    @Autowired
    private Replacements replacements;

    @Autowired
    private ReplacementRun run;

    @Autowired
    private Mails mails;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private HouseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations work;

    private Person theodule;

    @BeforeEach
    void arrives() {
        theodule = person("Théodule", "Quenneville", EMAIL);
        people.add(theodule);
        accounts.open(theodule.id(), Cast.PASSWORD, false);
        people.save(new Person(
                theodule.id(), "Théodule", "Quenneville-Brossard", EMAIL, theodule.function(), cast.town.id(), 0));
        new Actor(theodule.id().value(), "Théodule Quenneville-Brossard")
                .runs(() -> work.executeWithoutResult(done -> leavesTraces()));
    }

    /// Leaves nothing of the story behind, whatever became of it.
    @AfterEach
    void isForgotten() {
        clock.comeBack();
        forget(theodule);
        UUID me = theodule.id().value();
        jdbc.sql("delete from plan.follower where action_id in (select action_id from plan.note where author_id = ?)")
                .param(me)
                .update();
        jdbc.sql("""
                        with gone as (delete from plan.note where author_id = ? returning action_id)
                        select action_id from gone
                        """).param(me).query(UUID.class).list().forEach(this::deleteAction);
        jdbc.sql("delete from convention.signatory where name like 'Théodule%'").update();
        jdbc.sql("delete from convention.member where person_id = ?").param(me).update();
    }

    private void deleteAction(UUID action) {
        jdbc.sql("delete from plan.action where id = ?").param(action).update();
    }

    private void forget(Person person) {
        boolean here = people.findByEmail(String.valueOf(person.email())).isPresent();
        if (here) {
            departures.leave(person.id(), Cast.TODAY, cast.nadia.id());
            replacements.replaceNow(person.id());
        }
    }

    @Test
    void keepsTheNameUntilTheDelayHasPassed() {
        leave();
        clock.pass(Duration.ofDays(700));
        run.replaceAllDue();
        assertThat(people.getPerson(theodule.id()).name()).isEqualTo("Théodule Quenneville-Brossard");
    }

    @Test
    void replacesTheNameEverywhereOnceTheDelayHasPassed() {
        leave();
        clock.pass(Duration.ofDays(732));
        run.replaceAllDue();

        assertThat(whereStands("quenneville"))
                .allMatch(place -> place.startsWith("convention.signatory.name") || place.contains("signatory:"));
        assertThat(whereStands("théodule"))
                .allMatch(place -> place.startsWith("convention.signatory.name") || place.contains("signatory:"));
        assertThat(whereStands(EMAIL)).isEmpty();
        assertThat(people.byId(List.of(theodule.id())).get(theodule.id()).name())
                .isEqualTo(FUNCTION);
        assertThat(texts("select body from plan.note"))
                .contains("Vu avec " + FUNCTION + ", " + FUNCTION + " confirme.");
        assertThat(texts("select origin ->> 0 from plan.action where origin <> '[]'"))
                .contains("Suivi par " + FUNCTION);
        assertThat(texts("select actor_name from journal.entry where actor_id = '"
                        + theodule.id().value() + "'"))
                .isNotEmpty()
                .containsOnly(FUNCTION);
        assertThat(texts("select name from convention.signatory")).contains("Théodule Quenneville-Brossard");
    }

    @Test
    void replacesTheNameInFrozenStatesButNotThatOfWhoSigned() {
        SnapshotId frozen =
                snapshots.freeze(cast.convention.id(), SnapshotKind.NAMED, "Avant le départ", "", theodule.id());
        leave();
        clock.pass(Duration.ofDays(732));
        run.replaceAllDue();
        Contents contents = snapshots.read(cast.convention.id(), frozen);
        assertThat(contents.rows("plan.note").toString()).contains(FUNCTION).doesNotContain("Quenneville");
        assertThat(contents.rows("plan.action").toString()).doesNotContainIgnoringCase("quenneville", EMAIL);
        assertThat(contents.rows("convention.signatory").toString()).contains("Théodule Quenneville-Brossard");
    }

    @Test
    void erasesTheAccountItsKeysItsLinksAndWhatWasFollowed() {
        leave();
        clock.pass(Duration.ofDays(732));
        run.replaceAllDue();
        for (String table : List.of("accounts.account", "accounts.passkey", "accounts.link", "plan.follower")) {
            assertThat(count(table, "person_id")).as(table).isZero();
        }
        assertThat(jdbc.sql("select count(*) from convention.member where person_id = ? and removed_at is null")
                        .param(theodule.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void happensOnceWhateverTheNodesAndNeverAgain() throws Exception {
        leave();
        clock.pass(Duration.ofDays(732));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var node : IntStream.range(0, 4)
                    .mapToObj(number -> nodes.submit(run::replaceAllDue))
                    .toList()) {
                node.get();
            }
        }
        run.replaceAllDue();
        assertThat(jdbc.sql("""
                        select count(*) from journal.entry where subject_id = ? and jsonb_exists(changes, 'replaced_at')
                        """)
                        .param(theodule.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void formsOpenedBeforeDoNotWriteTheNameBack() {
        leave();
        clock.pass(Duration.ofDays(732));
        run.replaceAllDue();
        assertThat(jdbc.sql("select version from plan.note where author_id = ?")
                        .param(theodule.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesTheTextsOfANamesakeAlone() {
        Person other = person("Théodule", "Quenneville-Brossard", "autre@saint-aubin.example");
        people.add(other);
        leave();
        assertThat(replacements.extentOf(theodule.id()).namesake()).isTrue();
        clock.pass(Duration.ofDays(732));
        run.replaceAllDue();
        assertThat(texts("select body from plan.note")).anyMatch(body -> body.contains("Quenneville"));
        assertThat(people.getPerson(other.id()).name()).isEqualTo("Théodule Quenneville-Brossard");
        assertThat(whereStands(EMAIL)).isEmpty();
        forget(other);
    }

    @Test
    void countsADisabledAccountAsADepartureAndForgetsAReturn() {
        accounts.disable(theodule.id(), cast.nadia.id());
        Departure departure = departures.getDeparture(theodule.id());
        assertThat(departure.said()).isFalse();
        assertThat(departure.dueOn()).isEqualTo(LocalDate.of(2027, 11, 20));
        departures.comeBack(theodule.id());
        assertThat(departures.getDeparture(theodule.id()).gone()).isFalse();
    }

    @Test
    void followsTheDelayOfTheInstance() {
        Retention.Delay delay = retention.delay();
        assertThat(retention.change(new Retention.Delay(0, delay.version()))).isInstanceOf(Saved.Refused.class);
        assertThat(retention.change(new Retention.Delay(6, delay.version()))).isEqualTo(Saved.DONE);
        leave();
        assertThat(departures.getDeparture(theodule.id()).dueOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        retention.change(new Retention.Delay(24, delay.version() + 1));
    }

    private void leave() {
        assertThat(departures.leave(theodule.id(), Cast.TODAY, cast.nadia.id())).isEqualTo(Saved.DONE);
    }

    private Person person(String given, String family, String email) {
        return new Person(
                new PersonId(UUID.randomUUID()), given, family, email, "Chargé de coopération", cast.town.id(), 0);
    }

    // What a year of work leaves behind, in tables of every module.
    private void leavesTraces() {
        UUID me = theodule.id().value();
        UUID convention = cast.convention.id().value();
        UUID action = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title, description, origin)
                        values (?, ?, ?, ?, 'Séjours', 'Écrire à THEODULE.QB@saint-aubin.example',
                          '["Suivi par QUENNEVILLE-BROSSARD Théodule"]')
                        """)
                .params(action, convention, cast.youth.id().value(), "JE-" + me)
                .update();
        jdbc.sql("""
                        insert into plan.note (id, convention_id, action_id, author_id, written_on, body)
                        values (?, ?, ?, ?, '2025-11-20', 'Vu avec Théodule Quenneville-Brossard, M. Quenneville confirme.')
                        """).params(UUID.randomUUID(), convention, action, me).update();
        jdbc.sql("""
                        insert into plan.follower (action_id, person_id, convention_id, followed_on, note_number, progress)
                        values (?, ?, ?, '2025-11-20', 0, 'upcoming')
                        """).params(action, me, convention).update();
        jdbc.sql("insert into convention.member (id, convention_id, person_id, role) values (?, ?, ?, 'reader')")
                .params(UUID.randomUUID(), convention, me)
                .update();
        jdbc.sql("""
                        insert into convention.signatory (id, convention_id, party_id, name, function)
                        select ?, convention_id, id, 'Théodule Quenneville-Brossard', 'Maire' from convention.party
                        where convention_id = ? limit 1
                        """).params(UUID.randomUUID(), convention).update();
        jdbc.sql("""
                        insert into accounts.passkey (id, person_id, name, credential_id, transports, public_key,
                          signature_count, created_at)
                        values (?, ?, 'Téléphone de Théodule', uuid_send(?), '{}', '\\x00', 0, now())
                        """).params(UUID.randomUUID(), me, UUID.randomUUID()).update();
        jdbc.sql("""
                        insert into accounts.link (token_digest, purpose, person_id, created_at, expires_at)
                        values (uuid_send(?), 'password-reset', ?, now(), now())
                        """).params(UUID.randomUUID(), me).update();
        mails.write(EMAIL, "Bonjour", "Bonjour Théodule Quenneville-Brossard");
        mails.write("claire@saint-aubin.example", "Monsieur Quenneville-Brossard vous écrit", "À bientôt");
    }

    /// Every place of the database where some words stand, whatever their case.
    private List<String> whereStands(String words) {
        var places = new ArrayList<String>();
        jdbc.sql("""
                        select table_schema || '.' || table_name as of_table, column_name from information_schema.columns
                          join information_schema.tables using (table_schema, table_name)
                        where table_type = 'BASE TABLE' and data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY')
                          and table_schema not in ('pg_catalog', 'information_schema')
                        """)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> jdbc.sql(
                                "select '%1$s.%2$s ' || %3$s from %1$s x where lower(cast(x.\"%2$s\" as text)) like ?"
                                        .formatted(
                                                column.getFirst(),
                                                column.getLast(),
                                                column.getFirst().equals("journal.entry")
                                                        ? "subject_kind || ':' || changes"
                                                        : "cast(x.\"" + column.getLast() + "\" as text)"))
                        .param("%" + words.toLowerCase(java.util.Locale.FRENCH) + "%")
                        .query(String.class)
                        .list()
                        .forEach(places::add));
        return places;
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private int count(String table, String column) {
        return jdbc.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .param(theodule.id().value())
                .query(Integer.class)
                .single();
    }
}
