package org.maillage.plan.renewal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a carriage is made of.
@Component
class CarriageReader {

    private final JdbcClient jdbc;
    private final ContentsReader contents;
    private final ContentTables tables;

    CarriageReader(JdbcClient jdbc, ContentsReader contents, ContentTables tables) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.tables = tables;
    }

    Carriage read(Convention convention, Renewal renewal, ConventionId to, Fates fates) {
        List<ContentTable> carried = tables.listAll().stream()
                .filter(table -> table.serves(ContentUse.CARRIED) || table.serves(ContentUse.CONTINUED))
                .toList();
        Contents here = only(carried, contents.readStanding(convention.id(), ContentUse.TAKEN_AWAY));
        Contents there = renewal.isPrepared()
                ? only(carried, contents.readAll(to, ContentUse.TAKEN_AWAY))
                : new Contents(Map.of());
        return Carriage.of(convention.id(), to, renewal.next(), fates, carried, here, there);
    }

    /// Everything that was decided, hidden or not.
    Map<UUID, Decision> decided(ConventionId convention) {
        var decided = new HashMap<UUID, Decision>();
        jdbc.sql("""
                        select action_id as id, choice, reason, becomes_existing from plan.action_renewal
                        where convention_id = :convention and choice is not null
                        union all
                        select enjeu_id, choice, reason, becomes_existing from plan.enjeu_renewal
                        where convention_id = :convention and choice is not null
                        """).param("convention", convention.value()).query(row -> {
            decided.put(
                    row.getObject("id", UUID.class),
                    new Decision(
                            RenewalLines.value(RenewalChoice.class, row.getString("choice")),
                            row.getString("reason"),
                            row.getBoolean("becomes_existing")));
        });
        return decided;
    }

    private static Contents only(List<ContentTable> wanted, Contents all) {
        var kept = new HashMap<String, List<Contents.Row>>();
        wanted.forEach(table -> kept.put(table.name(), all.rows(table.name())));
        return new Contents(kept);
    }
}
