package org.maillage.plan.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.plan.Created;
import org.maillage.plan.NamedThing;
import org.maillage.plan.NamedThings;
import org.maillage.plan.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Names that stand in a table of their own and are tied to actions by another.
abstract class JdbcNamedThings<T extends NamedThing<I>, I> implements NamedThings<T, I> {

    private static final Problem TAKEN = new Problem("name", "Ce nom est déjà pris.");

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Kind<T, I> kind;

    JdbcNamedThings(JdbcClient jdbc, Rows rows, Kind<T, I> kind) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.kind = kind;
    }

    /// @param table in the schema `plan`, and first part of its id in `action_<table>`
    record Kind<T, I>(String table, Function<UUID, I> id, Function<I, UUID> value, Making<T, I> thing) {}

    interface Making<T, I> {
        T of(I id, String name, int actions, int version);
    }

    @Override
    public List<T> listOf(ConventionId convention, Sight sight) {
        return jdbc.sql("""
                        select x.id, x.name, x.version,
                          (select count(*) from plan.action_%1$s tie join plan.action a on a.id = tie.action_id
                            where tie.%1$s_id = x.id and a.convention_id = :convention and a.deleted_at is null and %2$s) as actions
                        from plan.%1$s x where x.convention_id = :convention and x.deleted_at is null order by x.name
                        """.formatted(kind.table(), Sight.condition("a")))
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> kind.thing()
                        .of(
                                kind.id().apply(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getInt("actions"),
                                row.getInt("version")))
                .list();
    }

    @Override
    @Transactional
    public Created<I> add(ConventionId convention, String name) {
        Optional<Problem> problem = Titles.problemsOf("name", name).stream().findFirst();
        if (problem.isPresent()) {
            return Created.Refused.because(problem.get());
        }
        var id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into plan.%s (id, convention_id, name) values (?, ?, ?)
                        on conflict (convention_id, lower(name)) where deleted_at is null do nothing
                        """.formatted(kind.table()))
                .params(id, convention.value(), name.strip())
                .update();
        return added == 1 ? new Created.Done<>(kind.id().apply(id)) : Created.Refused.because(TAKEN);
    }

    @Override
    @Transactional
    public Saved rename(ConventionId convention, I id, int version, String name) {
        Optional<Problem> problem = Titles.problemsOf("name", name).stream().findFirst();
        if (problem.isEmpty() && isTaken(convention, id, name.strip())) {
            problem = Optional.of(TAKEN);
        }
        return problem.<Saved>map(no -> new Saved.Refused(no.field(), no.sentence()))
                .orElseGet(
                        () -> rows.change(read(convention, id, version), "name = :name", Map.of("name", name.strip())));
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, I id, int version) {
        return rows.remove(read(convention, id, version));
    }

    @Override
    @Transactional
    public Saved restore(ConventionId convention, I id) {
        String name = jdbc.sql("select name from plan.%s where id = ? and convention_id = ?".formatted(kind.table()))
                .params(kind.value().apply(id), convention.value())
                .query(String.class)
                .optional()
                .orElse("");
        if (isTaken(convention, id, name)) {
            return new Saved.Refused(TAKEN.field(), TAKEN.sentence());
        }
        rows.restore(read(convention, id, 0));
        return Saved.DONE;
    }

    private boolean isTaken(ConventionId convention, I id, String name) {
        return jdbc.sql("""
                        select exists (select from plan.%s
                          where convention_id = ? and lower(name) = lower(?) and id <> ? and deleted_at is null)
                        """.formatted(kind.table()))
                .params(convention.value(), name, kind.value().apply(id))
                .query(Boolean.class)
                .single();
    }

    private Rows.Read read(ConventionId convention, I id, int version) {
        UUID value = kind.value().apply(id);
        return new Rows.Read("plan." + kind.table(), convention, null, value, version, value);
    }
}
