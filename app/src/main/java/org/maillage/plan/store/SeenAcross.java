package org.maillage.plan.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sights;
import org.maillage.plan.Pulse;
import org.springframework.stereotype.Component;

/// What [Seen] is for one convention, for several at once: the same `seen`, with the sight of each.
@Component
class SeenAcross {

    private static final String ACTIONS = Sights.MINE + """
            , heard as (
              select distinct on (n.action_id) n.action_id, n.id, n.mood, n.written_on from plan.note n
                %s
              where n.deleted_at is null %s
              order by n.action_id, n.written_on desc, n.number desc),
            overdue as (
              select distinct s.action_id from plan.step s join mine on mine.convention_id = s.convention_id
              where s.deleted_at is null and s.done_on is null and s.due_on < :today %s),
            seen as (
              select a.*, heard.id as note_id, heard.written_on as heard_on, %s
              from plan.action a
                %s
                join convention.convention c on c.id = a.convention_id and c.deleted_at is null
                left join heard on heard.action_id = a.id
                left join overdue on overdue.action_id = a.id
              where a.deleted_at is null %s)
            """;

    /// Every action.
    static final String ALL = within("", "", "");

    private final Seen seen;

    SeenAcross(Seen seen) {
        this.seen = seen;
    }

    /// @param actions a query for the ids of the few actions that are asked for
    static String among(String actions) {
        String chosen = "%s in (" + actions + ")";
        return within(
                "and " + chosen.formatted("n.action_id"),
                "and " + chosen.formatted("s.action_id"),
                "and " + chosen.formatted("a.id"));
    }

    private static String within(String ofNotes, String ofSteps, String ofActions) {
        return ACTIONS.formatted(Sights.join("n"), ofNotes, ofSteps, Seen.STATES, Sights.join("a"), ofActions);
    }

    Map<String, @Nullable Object> params(Sights sights) {
        var params = new HashMap<String, @Nullable Object>(sights.params());
        params.put("today", seen.today());
        params.put("silence", Pulse.silenceBegins(seen.today()));
        return params;
    }
}
