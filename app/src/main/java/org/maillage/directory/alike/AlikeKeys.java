package org.maillage.directory.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.maillage.base.intake.GrownTables;
import org.maillage.base.jobs.Job;
import org.maillage.base.jobs.Jobs;
import org.maillage.directory.StructureId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what each sheet may have in common with others, written in the transaction that writes the sheet. Emptied,
/// because they are told otherwise, they are told again after the start.
@Component
public class AlikeKeys implements Job {

    private static final String NAME = "directory.alike-keys";
    private static final int AT_ONCE = 500;

    private static final String UNTOLD = """
            select s.id from directory.structure s
            where s.deleted_at is null and not exists (select from directory.alike_key k where k.structure_id = s.id)
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Jobs> jobs;
    private final TransactionTemplate transaction;
    private final GrownTables grown;

    AlikeKeys(JdbcClient jdbc, ObjectProvider<Jobs> jobs, TransactionTemplate transaction, GrownTables grown) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.transaction = transaction;
        this.grown = grown;
    }

    public void tell(Set<StructureId> structures) {
        jdbc.sql("delete from directory.alike_key where structure_id = any (?)")
                .param(idsOf(structures))
                .update();
        add(structures);
    }

    private static UUID[] idsOf(Collection<StructureId> structures) {
        return structures.stream().map(StructureId::value).toArray(UUID[]::new);
    }

    private void add(Collection<StructureId> untold) {
        List<Traits> all = jdbc.sql("select " + Traits.COLUMNS + " from directory.structure s where s.id = any (?)")
                .param(idsOf(untold))
                .query((row, _) -> Traits.read(row))
                .list();
        var of = new ArrayList<UUID>();
        var sorts = new ArrayList<String>();
        var numbers = new ArrayList<Long>();
        for (Traits one : all) {
            for (AlikeKey key : AlikeKey.of(one)) {
                of.add(one.id().value());
                sorts.add(key.sort().letter());
                numbers.add(key.number());
            }
        }
        jdbc.sql("""
                        insert into directory.alike_key (structure_id, sort, key)
                        select k.id, cast(k.sort as "char"), k.number from unnest(?, ?, ?) as k (id, sort, number)
                        """)
                .params(of.toArray(UUID[]::new), sorts.toArray(String[]::new), numbers.toArray(Long[]::new))
                .update();
    }

    @EventListener(ApplicationStartedEvent.class)
    void tellAgainWhenEmptied() {
        boolean emptied = jdbc.sql("""
                        select not exists (select from directory.alike_key)
                          and exists (select from directory.structure where deleted_at is null)
                        """).query(Boolean.class).single();
        if (emptied) {
            jobs.getObject().ask(NAME, UUID.randomUUID());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID asked) {
        jdbc.sql(UNTOLD).query((row, _) -> new StructureId(row.getObject(1, UUID.class))).list().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(window -> transaction.executeWithoutResult(status -> {
                    add(window);
                    grown.look("directory.structure", "directory.alike_key");
                }));
    }
}
