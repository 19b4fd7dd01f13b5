package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.site.Forbidden;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Adoptions that others write beside, that a rule of the database refuses, that a killed server leaves halfway: each
/// on a convention of its own, with transactions that are committed.
@HouseTest
class AdoptionUnderLoadTests {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 10);

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Conventions conventions;

    @Autowired
    private AmendmentPreparation preparation;

    @Autowired
    private Amendments amendments;

    @Autowired
    private AmendmentReadings readings;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private ContentsReader reader;

    private ConventionId convention;
    private ConventionId copy;
    private int slot;

    @BeforeEach
    void prepare() {
        convention = LoadedConvention.sign(jdbc, cast.convention.id());
        slot = preparation.prepare(conventions.getConvention(convention), "Un avenant", "", cast.claire.id());
        copy = copies.getCopy(convention, amendment().id()).copy();
    }

    @Test
    void losesNothingThatIsWrittenWhileItIsAdopted() throws Exception {
        retitle(copy, "PE-01", "De l’avenant");
        var stop = new AtomicBoolean();
        Map<String, String> inLiving = new ConcurrentHashMap<>();
        Map<String, String> inCopy = new ConcurrentHashMap<>();
        var written = new ArrayList<Future<Void>>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 2; i <= 6; i++) {
                written.add(writers.submit(writer(stop, convention, "PE-%02d".formatted(i), inLiving)));
                written.add(writers.submit(writer(stop, copy, "PE-%02d".formatted(i + 10), inCopy)));
            }
            Saved saved = adoptAsReadNow();
            stop.set(true);
            assertThat(saved).isEqualTo(Saved.DONE);
            for (Future<Void> one : written) {
                one.get();
            }
        }
        assertThat(inLiving).isNotEmpty();
        assertThat(inCopy).isNotEmpty();
        inLiving.forEach((code, title) -> assertThat(title(convention, code)).isEqualTo(title));
        inCopy.forEach((code, title) -> assertThat(title(convention, code)).isEqualTo(title));
        assertThat(title(convention, "PE-01")).isEqualTo("De l’avenant");
    }

    @Test
    void comesAgainUntilWhoWritesHasWritten() throws Exception {
        retitle(copy, "PE-01", "De l’avenant");
        var writing = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = others.submit(() -> transaction.executeWithoutResult(status -> {
                retitle(convention, "PE-02", "Entre-temps");
                writing.countDown();
                jdbc.sql("select pg_sleep(1)").query(String.class).optional();
            }));
            writing.await();
            assertThat(adopt()).isEqualTo(Saved.DONE);
            written.get();
        }
        assertThat(title(convention, "PE-02")).isEqualTo("Entre-temps");
    }

    @Test
    void refusesWhatIsAddedToTheCopyOnceItIsAdopted() {
        retitle(copy, "PE-01", "De l’avenant");
        assertThat(adopt()).isEqualTo(Saved.DONE);
        assertThatException()
                .isThrownBy(() -> jdbc.sql("insert into plan.topic (id, convention_id, name) values (?, ?, 'Tard')")
                        .params(UUID.randomUUID(), copy.value())
                        .update())
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void changesNothingWhenTheDatabaseRefusesPartOfIt() {
        topic("Handicap");
        topic("Vacances");
        preparation.prepare(conventions.getConvention(convention), "Un autre", "", cast.claire.id());
        slot = 2;
        copy = copies.getCopy(convention, amendment().id()).copy();
        for (String[] names : new String[][] {{"Handicap", "x"}, {"Vacances", "Handicap"}, {"x", "Vacances"}}) {
            jdbc.sql("update plan.topic set name = ? where convention_id = ? and name = ?")
                    .params(names[1], copy.value(), names[0])
                    .update();
        }
        retitle(copy, "PE-01", "De l’avenant");
        Contents before = reader.readStanding(convention, ContentUse.FROZEN);
        assertThat(adopt()).isInstanceOf(Saved.Refused.class);
        assertThat(reader.readStanding(convention, ContentUse.FROZEN)).isEqualTo(before);
        assertThat(amendment().isOpen()).isTrue();
    }

    @Test
    void namesTheRuleThatThePlanWouldBreak() {
        retitle(copy, "PE-01", "De l’avenant");
        jdbc.sql(
                        "alter table plan.action add constraint no_such_title check (convention_id <> '%s' or title <> 'De l’avenant')"
                                .formatted(convention.value()))
                .update();
        try {
            assertThat(adopt())
                    .isInstanceOfSatisfying(
                            Saved.Refused.class,
                            no -> assertThat(no.sentence())
                                    .contains("plan.action", "no_such_title", "Rien n’a été changé"));
        } finally {
            jdbc.sql("alter table plan.action drop constraint no_such_title").update();
        }
        assertThat(amendment().isOpen()).isTrue();
    }

    @Test
    void leavesNothingHalfDoneWhenItIsCutAtItsLastWord() {
        retitle(copy, "PE-01", "De l’avenant");
        Contents before = reader.readStanding(convention, ContentUse.FROZEN);
        jdbc.sql("""
                create function convention.die() returns trigger language plpgsql as
                  'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'
                """).update();
        jdbc.sql("""
                create trigger die after update of adopted_on on convention.amendment
                  for each row execute function convention.die()
                """).update();
        try {
            assertThatException().isThrownBy(this::adopt);
        } finally {
            jdbc.sql("drop function convention.die() cascade").update();
        }
        assertThat(reader.readStanding(convention, ContentUse.FROZEN)).isEqualTo(before);
        assertThat(amendment().isOpen()).isTrue();
        assertThat(adopt()).isEqualTo(Saved.DONE);
    }

    @Test
    void isWrittenInTheJournalAsOneDeedOfWhoAdopts() {
        retitle(copy, "PE-01", "De l’avenant");
        retitle(copy, "PE-02", "De l’avenant aussi");
        adopt();
        assertThat(jdbc.sql("""
                        select count(distinct batch) from journal.entry where convention_id = ? and operation = 'update'
                          and subject_kind in ('action', 'amendment')
                        """).param(convention.value()).query(Integer.class).single())
                .isOne();
    }

    // What is acknowledged is what one row said it took, at the version that was read.
    private Callable<Void> writer(AtomicBoolean stop, ConventionId where, String code, Map<String, String> kept) {
        return () -> {
            for (int i = 0; !stop.get(); i++) {
                int read = jdbc.sql("select version from plan.action where convention_id = ? and code = ?")
                        .params(where.value(), code)
                        .query(Integer.class)
                        .single();
                String title = code + " " + i;
                boolean open = amendment().isOpen() || where.equals(convention);
                int rows = open
                        ? jdbc.sql(
                                        "update plan.action set title = ?, version = version + 1 where convention_id = ? and code = ? and version = ?")
                                .params(title, where.value(), code, read)
                                .update()
                        : 0;
                if (rows == 1) {
                    kept.put(code, title);
                }
            }
            return null;
        };
    }

    // Others write all the time: what is read is another thing a moment later, until it is not.
    private Saved adoptAsReadNow() {
        Saved saved = adopt();
        for (int i = 0; i < 300 && saved instanceof Saved.Refused; i++) {
            saved = adopt();
        }
        return saved;
    }

    private Saved adopt() {
        Contents merged = readings.read(convention, amendment()).merged();
        List<Deliberation> decided = merged.rows("convention.party").stream()
                .map(row -> new Deliberation(new OrganisationId(row.getId("organisation_id")), "DEL-12", DAY))
                .toList();
        String read = readings.read(convention, amendment()).fingerprint();
        return adoptions.adopt(convention, slot, new Adoption(DAY, DAY, decided, read), cast.claire.id());
    }

    private Amendment amendment() {
        return amendments.getAmendment(convention, slot);
    }

    private void retitle(ConventionId where, String code, String title) {
        jdbc.sql("update plan.action set title = ?, version = version + 1 where convention_id = ? and code = ?")
                .params(title, where.value(), code)
                .update();
    }

    private String title(ConventionId where, String code) {
        return jdbc.sql("select title from plan.action where convention_id = ? and code = ?")
                .params(where.value(), code)
                .query(String.class)
                .single();
    }

    private void topic(String name) {
        jdbc.sql("insert into plan.topic (id, convention_id, name) values (?, ?, ?)")
                .params(UUID.randomUUID(), convention.value(), name)
                .update();
    }
}
