package org.maillage.directory.parts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// One table of parts: a row is of the structure it names, and of the convention where the table has one.
///
/// @param <D> what is said of a part
public abstract class JdbcParts<D> implements SheetParts<D> {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final String table;
    private final String row;
    private final boolean ofConvention;

    protected JdbcParts(JdbcClient jdbc, Journal journal, Clock clock, String table, boolean ofConvention) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.table = table;
        this.ofConvention = ofConvention;
        row = "id = :id and structure_id = :structure" + (ofConvention ? " and convention_id = :convention" : "");
    }

    /// Each column that the draft says, under the name of its parameter.
    protected abstract Map<String, @Nullable Object> values(D draft);

    @Override
    @Transactional
    public void add(Owner owner, PartId id, D draft) {
        Map<String, @Nullable Object> values = values(draft);
        String keys = ofConvention ? "id, structure_id, convention_id" : "id, structure_id";
        String ids = ofConvention ? ":id, :structure, :convention" : ":id, :structure";
        statement(
                        "insert into %s (%s, %s) values (%s, %s)"
                                .formatted(
                                        table,
                                        keys,
                                        String.join(", ", values.keySet()),
                                        ids,
                                        ":" + String.join(", :", values.keySet())),
                        owner,
                        id)
                .params(values)
                .update();
    }

    @Override
    @Transactional
    public Saved save(Owner owner, PartId id, int version, D draft) {
        return change(owner, id, version, values(draft));
    }

    @Override
    @Transactional
    public Saved remove(Owner owner, PartId id, int version) {
        return change(owner, id, version, Map.of("deleted_at", OffsetDateTime.now(clock)));
    }

    private Saved change(Owner owner, PartId id, int version, Map<String, ?> values) {
        String assignments = String.join(
                ", ", values.keySet().stream().map(name -> name + " = :" + name).toList());
        int changed = statement(
                        "update %s set %s, version = version + 1 where %s and version = :read and deleted_at is null"
                                .formatted(table, assignments, row),
                        owner,
                        id)
                .params(values)
                .param("read", version)
                .update();
        if (changed == 1) {
            return Saved.DONE;
        }
        requireHere(owner, id);
        return journal.changedMeanwhile(owner.structure().value(), table);
    }

    /// Restoring what is there already changes nothing.
    @Override
    @Transactional
    public void restore(Owner owner, PartId id) {
        requireHere(owner, id);
        statement(
                        "update %s set deleted_at = null, version = version + 1 where %s and deleted_at is not null"
                                .formatted(table, row),
                        owner,
                        id)
                .update();
    }

    // The journal knows every row of the instance: of one that stands elsewhere, not even who changed it may be told.
    private void requireHere(Owner owner, PartId id) {
        boolean here = statement("select exists (select from %s where %s)".formatted(table, row), owner, id)
                .query(Boolean.class)
                .single();
        if (!here) {
            throw NotFound.of("Part", id.value());
        }
    }

    private JdbcClient.StatementSpec statement(String sql, Owner owner, PartId id) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("id", id.value())
                .param("structure", owner.structure().value());
        return ofConvention
                ? statement.param("convention", owner.requireConvention().value())
                : statement;
    }
}
