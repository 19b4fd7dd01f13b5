package org.maillage.plan.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.plan.Pulse;
import org.springframework.stereotype.Component;

/// The one way to read actions in numbers: those a sight covers, each with what is computed of it. The rules of
/// `late` and `silent` are those of [Pulse], said in SQL.
@Component
class Seen {

    /// The two columns that are computed of an action `a` in a convention `c`.
    static final String STATES = statesOf("a");

    /// The named query `seen` with nothing computed of the actions, for what looks at them no further.
    static final String PLAIN = "seen as (select a.* from plan.action a where %s)".formatted(inSight("a"));

    /// The named query `seen` and those it reads, to begin a statement with. Each reads the convention once, whatever
    /// the number of its actions.
    static final String ACTIONS = """
            %s,
            seen as (
              select a.*, heard.mood, %s
              from plan.action a
                join convention.convention c on c.id = a.convention_id
                left join heard on heard.action_id = a.id
                left join overdue on overdue.action_id = a.id
              where %s)
            """.formatted(pulse(""), STATES, inSight("a"));

    /// The named queries that [#statesOf(String)] reads, of a few actions alone.
    ///
    /// @param actions a query for their ids
    static String pulseOf(String actions) {
        return pulse("and %s.action_id in (" + actions + ")");
    }

    /// @param action alias of an action, beside its convention `c` and its [#pulseOf(String)]
    static String statesOf(String action) {
        return """
                (%1$s.progress not in ('done', 'abandoned')
                  and (coalesce(%1$s.ends_on < :today, false) or overdue.action_id is not null)) as late,
                (%1$s.progress in ('ongoing', 'paused')
                  and greatest(heard.written_on, %1$s.starts_on, c.starts_on) < :silence) as silent""".formatted(action);
    }

    private static String pulse(String among) {
        return """
                heard as (
                  select distinct on (n.action_id) n.action_id, n.mood, n.written_on from plan.note n
                  where n.convention_id = :convention and n.deleted_at is null and %s %s
                  order by n.action_id, n.written_on desc, n.number desc),
                overdue as (
                  select distinct s.action_id from plan.step s
                  where s.convention_id = :convention and s.deleted_at is null and s.done_on is null
                    and s.due_on < :today %s)""".formatted(Sight.condition("n"), among.formatted("n"), among.formatted("s"));
    }

    /// The condition that an action is one of `seen`, for statements that need nothing computed of it.
    static String inSight(String alias) {
        return "%1$s.convention_id = :convention and %1$s.deleted_at is null and %2$s"
                .formatted(alias, Sight.condition(alias));
    }

    /// The themes of the enjeux that a `seen` action serves: it counts under them as under its own.
    static final String THEMES_SERVED = """
            select e.theme_id from plan.action_enjeu ae
              join plan.enjeu e on e.id = ae.enjeu_id and e.deleted_at is null
            where ae.action_id = seen.id
            """;

    private final Clock clock;

    Seen(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What [#ACTIONS] expects, for more to be added.
    Map<String, @Nullable Object> params(ConventionId convention, Sight sight) {
        var params = new HashMap<String, @Nullable Object>(sight.params());
        params.put("convention", convention.value());
        params.put("today", today());
        params.put("silence", Pulse.silenceBegins(today()));
        return params;
    }
}
