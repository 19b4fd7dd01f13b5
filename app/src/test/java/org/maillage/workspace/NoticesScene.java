package org.maillage.workspace;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.HouseClock;
import org.maillage.accounts.Person;
import org.maillage.base.jobs.Recurring;
import org.maillage.plan.ActionName;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests of notices tell their stories with: who acts, time that passes, what was written to whom.
abstract class NoticesScene extends EspaceScene {

    @Autowired
    private List<Recurring> works;

    @Autowired
    private HouseClock clock;

    @BeforeEach
    void knowWhatStood() {
        work("notices-asks");
        jdbc.sql("""
                        insert into notices.digest (person_id, day, told_from, told_until, mailed)
                        select person_id, date '2025-11-19', cast(:now as timestamptz), cast(:now as timestamptz), false
                        from accounts.account
                        """).param("now", clock.instant().toString()).update();
        acts(cast.claire);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    /// From now on, in the name of this person.
    protected void acts(Person person) {
        jdbc.sql("""
                        select set_config('maillage.actor_id', ?, true), set_config('maillage.actor_name', ?, true),
                          set_config('maillage.now', ?, true)
                        """)
                .params(
                        person.id().value().toString(),
                        person.name(),
                        clock.instant().toString())
                .query()
                .singleRow();
    }

    protected void pass(Duration time) {
        clock.pass(time);
    }

    /// The minute comes round.
    protected void aMinuteComes() {
        work("notices-asks");
    }

    protected void timePasses() {
        pass(Duration.ofMinutes(11));
        aMinuteComes();
    }

    /// The next working morning comes.
    protected void morningComes() {
        do {
            pass(Duration.ofDays(1));
        } while (LocalDate.now(clock).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        work("notices-digests");
    }

    /// Another node, or the same after a crash.
    protected void theMorningIsWorkedAgain() {
        work("notices-digests");
    }

    private void work(String name) {
        works.stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /// Subject and text of each mail, the oldest first.
    protected List<String> mailsTo(Person person) {
        return jdbc.sql(
                        "select subject || E'\\n' || body from mail.message where recipient = ? order by written_at, id")
                .param(person.email())
                .query(String.class)
                .list();
    }

    protected String list(Person reader) {
        return read(reader, "/espace/notifications");
    }

    protected String digest(Person reader) {
        return read(reader, "/espace/notifications/resume");
    }

    protected UUID comment(ActionName action, Person author, String body, String visibility, @Nullable UUID answersTo) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.comment (id, convention_id, subject_kind, subject_id, answers_to, author_id,
                          written_at, body, visibility)
                        select ?, convention_id, 'action', id, ?, ?, cast(current_setting('maillage.now') as timestamptz), ?, ?
                        from plan.action where id = ?
                        """)
                .params(id, answersTo, author.id().value(), body, visibility)
                .param(action.id().value())
                .update();
        return id;
    }

    protected void address(UUID comment, Person to) {
        jdbc.sql("""
                        insert into convention.comment_addressee (comment_id, person_id, convention_id)
                        select id, ?, convention_id from convention.comment where id = ?
                        """).params(to.id().value(), comment).update();
    }
}
