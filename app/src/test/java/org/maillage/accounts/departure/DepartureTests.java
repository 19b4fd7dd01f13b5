package org.maillage.accounts.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.PlainBrowser;
import org.maillage.accounts.AccountState;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;

/// Who counts as gone, since when, and what becomes of them.
class DepartureTests extends Departing {

    @Test
    void keepsTheNameUntilTheDelayHasPassed() {
        leave();
        clock.pass(Duration.ofDays(700));
        run.replaceAllDue();
        assertThat(people.getPerson(theodule.id()).name()).isEqualTo("Théodule Quenneville-Brossard");
    }

    @Test
    void countsADisabledAccountAsADepartureAndForgetsAReturn() {
        accounts.disable(theodule.id(), cast.nadia.id());
        Departure departure = departures.getDeparture(theodule.id());
        assertThat(departure.said()).isFalse();
        assertThat(departure.dueOn()).isEqualTo(LocalDate.of(2027, 11, 20));
        accounts.enable(theodule.id());
        assertThat(departures.getDeparture(theodule.id()).gone()).isFalse();
    }

    @Test
    void followsTheDelayOfTheInstance() {
        assertThat(change(0, false)).isInstanceOf(Saved.Refused.class);
        assertThat(change(6, false)).isEqualTo(Saved.DONE);
        leave();
        assertThat(departures.getDeparture(theodule.id()).dueOn()).isEqualTo(LocalDate.of(2026, 5, 20));
    }

    @Test
    void asksBeforeAShorterDelayReplacesNames() {
        leave();
        clock.pass(Duration.ofDays(60));
        assertThat(change(6, false)).isEqualTo(Saved.DONE);
        var nadia = new PlainBrowser(port);
        nadia.signIn(String.valueOf(cast.nadia.email()), Cast.PASSWORD);
        String address = "/administration/conservation";
        nadia.open(address);
        String version = String.valueOf(retention.delay().version());
        assertThat(nadia.submit(address, Map.of("months", "1", "version", version))
                        .body())
                .contains("le nom d’une personne partie sera remplacé")
                .contains("Remplacer ces noms sans attendre");
        assertThat(retention.delay().months()).isEqualTo(6);
        nadia.submit(address, Map.of("months", "1", "version", version, "confirmed", "true"));
        assertThat(retention.delay().months()).isEqualTo(1);
    }

    private Saved change(int months, boolean confirmed) {
        return retention.change(new Retention.Delay(months, retention.delay().version()), confirmed);
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
    void staysWhoseAccountIsOpenedAgain() {
        leave();
        accounts.enable(theodule.id());
        replaceTwoYearsLater();
        assertThat(people.getPerson(theodule.id()).name()).isEqualTo("Théodule Quenneville-Brossard");
        assertThat(departures.getDeparture(theodule.id()).gone()).isFalse();
    }

    @Test
    void opensNoAccountByAnInvitationReceivedBefore() {
        Person invited = person("Lucie", "Aubry", "lucie.aubry@saint-aubin.example");
        people.add(invited);
        invitations.inviteToInstance(invited.id(), cast.nadia.id(), false);
        departures.leave(invited.id(), Cast.TODAY, cast.nadia.id());
        assertThat(accounts.getAccount(invited.id()).state()).isEqualTo(AccountState.NONE);
        accounts.open(invited.id(), Cast.PASSWORD, false);
        assertThat(departures.getDeparture(invited.id()).gone()).isFalse();
        forget(invited);
    }

    @Test
    void countsTheDelayFromTheDayALateDepartureWasSaid() {
        departures.leave(theodule.id(), LocalDate.of(2021, 3, 1), cast.nadia.id());
        assertThat(departures.getDeparture(theodule.id()).dueOn()).isEqualTo(LocalDate.of(2027, 11, 20));
        run.replaceAllDue();
        assertThat(people.getPerson(theodule.id()).name()).isEqualTo("Théodule Quenneville-Brossard");
    }

    @Test
    void keepsNobodyWaitingForWhoCannotBeReplaced() {
        organisation("Théodule Quenneville-Brossard");
        organisation(FUNCTION);
        List<Person> others = IntStream.range(0, 4)
                .mapToObj(number -> person("Lucie", "Aubry", "lucie" + number + "@saint-aubin.example"))
                .toList();
        others.forEach(other -> {
            people.add(other);
            departures.leave(other.id(), Cast.TODAY, cast.nadia.id());
        });
        leave();
        replaceTwoYearsLater();
        assertThat(people.getPerson(theodule.id()).name()).isEqualTo("Théodule Quenneville-Brossard");
        assertThat(others)
                .allMatch(other ->
                        people.findByEmail(String.valueOf(other.email())).isEmpty());
        jdbc.sql("delete from accounts.organisation where name in (?, ?)")
                .params("Théodule Quenneville-Brossard", FUNCTION)
                .update();
    }

    private void organisation(String name) {
        jdbc.sql("insert into accounts.organisation (id, name, short_name, kind) values (?, ?, 'X', 'other')")
                .params(UUID.randomUUID(), name)
                .update();
    }
}
