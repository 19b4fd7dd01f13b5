package org.maillage.plan.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where enjeux and actions come from and what came of them, from one convention to the next.
@Repository
public class Lineages {

    private static final String TIES = """
            select o.id, l.origin_id, l.origin_convention_id, l.choice as origin_choice, l.reason as origin_reason,
              l.to_review, l.version, r.choice, r.reason, heir.%1$s_id as heir_id, heir.convention_id as heir_convention_id
            from plan.%1$s o
              left join plan.%1$s_lineage l on l.%1$s_id = o.id
              left join plan.%1$s_renewal r on r.%1$s_id = o.id and r.choice is not null
              left join plan.renewal n on n.convention_id = o.convention_id
              left join plan.%1$s_lineage heir on heir.origin_id = o.id and heir.convention_id = n.next_id
            where o.convention_id = :convention and o.id = any (:ids)
              and (l.%1$s_id is not null or r.%1$s_id is not null or heir.%1$s_id is not null)
            """;

    private static final String ACTIONS = """
            select a.id, a.code || ' · ' || a.title as name, '/plan/actions/' || a.code as path from plan.action a
            where a.convention_id = :convention and a.id = any (:ids) and a.deleted_at is null and %s
            """.formatted(Sight.condition("a"));

    private static final String ENJEUX = """
            select e.id, e.title as name, '/plan/enjeux#enjeu-' || e.id as path from plan.enjeu e
            where e.convention_id = :convention and e.id = any (:ids) and e.deleted_at is null
            """;

    private static final String REVIEW = """
            update plan.%1$s_lineage set to_review = false, version = version + 1
            where %1$s_id = ? and convention_id = ? and version = ? and to_review
            """;

    private static final String ADOPT = """
            update plan.action child set parent_id = parent.action_id
            from plan.action_lineage mine, plan.action origin, plan.action_lineage parent
            where mine.action_id = child.id and mine.convention_id = :convention and origin.id = mine.origin_id
              and parent.origin_id = origin.parent_id and parent.convention_id = :convention
              and parent.action_id = any (:added) and child.parent_id is null and child.version = 0
            """;

    private static final String SETTLE = """
            update plan.%1$s_lineage l
            set choice = said.choice, reason = said.reason, to_review = said.choice = 'change', version = version + 1
            from unnest(cast(:ids as uuid[]), cast(:choices as text[]), cast(:reasons as text[])) as said (id, choice, reason)
            where l.convention_id = :convention and l.origin_id = said.id and l.choice is null and l.to_review
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    Lineages(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /// An object of another convention, by its ids alone: whether one may know its name is asked apart.
    record Relative(ConventionId convention, UUID id) {}

    /// What is known of one object.
    ///
    /// @param origin what it takes over, or null
    /// @param taken how it was taken over, when it was
    /// @param decision what was decided of it here
    /// @param heir what took it over, or null
    record Tie(
            UUID object,
            @Nullable Relative origin,
            Decision taken,
            boolean toReview,
            int version,
            Decision decision,
            @Nullable Relative heir) {}

    record Named(String name, String path) {}

    List<Tie> tiesOf(Kind kind, ConventionId convention, Collection<UUID> ids) {
        return jdbc.sql(TIES.formatted(kind.word()))
                .param("convention", convention.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> tie(row))
                .list();
    }

    /// The names of those that a sight covers.
    Map<UUID, Named> namesOf(Kind kind, ConventionId convention, Sight sight, Collection<UUID> ids) {
        var names = new HashMap<UUID, Named>();
        jdbc.sql(kind == Kind.ACTION ? ACTIONS : ENJEUX)
                .param("convention", convention.value())
                .param("ids", ids.toArray(UUID[]::new))
                .params(sight.params())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), new Named(row.getString("name"), row.getString("path")));
                });
        return names;
    }

    /// The coordination has reviewed what had to change.
    @Transactional
    public Saved review(Kind kind, ConventionId convention, UUID object, int version) {
        int rows = jdbc.sql(REVIEW.formatted(kind.word()))
                .params(object, convention.value(), version)
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(object);
    }

    /// Gives back to actions that come the sub-actions that came before them, where nobody changed those.
    void adopt(ConventionId next, Collection<UUID> added) {
        jdbc.sql(ADOPT)
                .param("convention", next.value())
                .param("added", added.toArray(UUID[]::new))
                .update();
    }

    /// Says of what was carried undecided what was decided since, unless it was reviewed already.
    ///
    /// @return whether anything changed
    boolean settle(ConventionId next, Fates fates) {
        List<Map.Entry<UUID, Decision>> decided = fates.byId().entrySet().stream()
                .filter(fate -> fate.getValue().carries())
                .toList();
        int rows = 0;
        for (Kind kind : Kind.values()) {
            rows += jdbc.sql(SETTLE.formatted(kind.word()))
                    .param("convention", next.value())
                    .param("ids", decided.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                    .param(
                            "choices",
                            decided.stream()
                                    .map(fate ->
                                            RenewalLines.code(fate.getValue().choice()))
                                    .toArray(String[]::new))
                    .param(
                            "reasons",
                            decided.stream()
                                    .map(fate -> fate.getValue().reason())
                                    .toArray(String[]::new))
                    .update();
        }
        return rows > 0;
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                row.getObject("id", UUID.class),
                relative(row, "origin_convention_id", "origin_id"),
                decision(row.getString("origin_choice"), row.getString("origin_reason")),
                row.getBoolean("to_review"),
                row.getInt("version"),
                decision(row.getString("choice"), row.getString("reason")),
                relative(row, "heir_convention_id", "heir_id"));
    }

    private static @Nullable Relative relative(ResultSet row, String convention, String id) throws SQLException {
        UUID of = row.getObject(convention, UUID.class);
        return of == null ? null : new Relative(new ConventionId(of), row.getObject(id, UUID.class));
    }

    private static Decision decision(@Nullable String choice, @Nullable String reason) {
        return choice == null
                ? Decision.OPEN
                : new Decision(RenewalLines.value(RenewalChoice.class, choice), String.valueOf(reason), false);
    }
}
