package org.maillage.plan.store;

import java.util.List;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings many actions from what they are to what they become, touching only what differs. A fixed number of
/// statements, however many actions: the database reads the differences from one JSON parameter.
@Component
class JointWriter {

    /// One action and its two states; the caller holds its row and knows that it is as `before` says.
    ///
    /// @param version once written
    record Rewrite(UUID action, int version, StoredTraits before, StoredTraits after) {}

    private static final String ACTIONS = """
            update plan.action a set progress = it.progress, priority = it.priority, starts_on = it."startsOn",
              ends_on = it."endsOn", endless = it.endless, citywide = it.citywide, version = a.version + 1
            from jsonb_array_elements(cast(:rewrites as jsonb)) one,
              jsonb_to_record(one -> 'after') as it (
                progress text, priority text, "startsOn" date, "endsOn" date, endless boolean, citywide boolean)
            where a.id = cast(one ->> 'action' as uuid) and a.convention_id = :convention
            """;

    private static final String REMOVE = """
            delete from plan.action_%1$s tie using jsonb_array_elements(cast(:rewrites as jsonb)) one
            where tie.action_id = cast(one ->> 'action' as uuid) and tie.convention_id = :convention and %2$s
              and one -> 'before' -> '%3$s' @> to_jsonb(cast(tie.%1$s_id as text))
              and not one -> 'after' -> '%3$s' @> to_jsonb(cast(tie.%1$s_id as text))
            """;

    private static final String ADD = """
            insert into plan.action_%1$s (action_id, %1$s_id, convention_id%2$s)
            select cast(one ->> 'action' as uuid), cast(added as uuid), :convention%3$s
            from jsonb_array_elements(cast(:rewrites as jsonb)) one,
              jsonb_array_elements_text(one -> 'after' -> '%4$s') added
            where not one -> 'before' -> '%4$s' @> to_jsonb(added)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Json json;

    JointWriter(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(ConventionId convention, List<Rewrite> rewrites) {
        String written = json.write(rewrites);
        run(ACTIONS, convention, written);
        for (String kind : List.of("area", "contract", "topic")) {
            run(REMOVE.formatted(kind, "true", kind), convention, written);
            run(ADD.formatted(kind, "", "", kind), convention, written);
        }
        for (String role : List.of("pilot", "copilot")) {
            run(REMOVE.formatted("organisation", "tie.role = '" + role + "'", role), convention, written);
            run(ADD.formatted("organisation", ", role", ", '" + role + "'", role), convention, written);
        }
    }

    private void run(String sql, ConventionId convention, String rewrites) {
        jdbc.sql(sql)
                .param("rewrites", rewrites)
                .param("convention", convention.value())
                .update();
    }
}
