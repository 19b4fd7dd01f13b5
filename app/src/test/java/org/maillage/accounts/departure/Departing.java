package org.maillage.accounts.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.Cast;
import org.maillage.HouseClock;
import org.maillage.HouseTest;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.Invitations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Actor;
import org.maillage.base.Saved;
import org.maillage.base.mail.Mails;
import org.maillage.convention.snapshots.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/// Théodule Quenneville-Brossard leaves. On a database of its own: what is replaced here is replaced everywhere.
@HouseTest
@TestPropertySource(properties = "maillage.departures.first=PT240H")
abstract class Departing {

    static final String FUNCTION = "Chargé de coopération, Ville de Saint-Aubin";
    static final String EMAIL = "theodule.qb@saint-aubin.example";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Departures departures;

    @Autowired
    Retention retention;

    @Autowired
    Replacements replacements;

    @Autowired
    ReplacementRun run;

    @Autowired
    Mails mails;

    @Autowired
    Snapshots snapshots;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations work;

    Person theodule;

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
        jdbc.sql("update accounts.retention set months = 24").update();
        forget(theodule);
        UUID me = theodule.id().value();
        jdbc.sql("delete from plan.follower where action_id in (select action_id from plan.note where author_id = ?)")
                .param(me)
                .update();
        jdbc.sql("delete from diary.feed where person_id = ?").param(me).update();
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

    void forget(Person person) {
        boolean here = people.findByEmail(String.valueOf(person.email())).isPresent();
        if (here) {
            departures.leave(person.id(), Cast.TODAY, cast.nadia.id());
            replacements.replaceNow(person.id());
        }
    }

    void replaceTwoYearsLater() {
        clock.pass(Duration.ofDays(732));
        run.replaceAllDue();
    }

    void leave() {
        assertThat(departures.leave(theodule.id(), Cast.TODAY, cast.nadia.id())).isEqualTo(Saved.DONE);
    }

    Person person(String given, String family, String email) {
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
        jdbc.sql("""
                        insert into diary.feed (id, person_id, name, token_digest, made_at)
                        values (?, ?, 'Le téléphone de Théodule', uuid_send(gen_random_uuid()), '2025-11-20 09:00+00')
                        """).params(UUID.randomUUID(), me).update();
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
    List<String> whereStands(String words) {
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
                        .param("%" + words.toLowerCase(Locale.FRENCH) + "%")
                        .query(String.class)
                        .list()
                        .forEach(places::add));
        return places;
    }

    List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    int count(String table, String column) {
        return jdbc.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .param(theodule.id().value())
                .query(Integer.class)
                .single();
    }
}
