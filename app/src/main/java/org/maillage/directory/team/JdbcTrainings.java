package org.maillage.directory.team;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Journal;
import org.maillage.directory.parts.JdbcParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrainings extends JdbcParts<Training.Draft> {

    JdbcTrainings(JdbcClient jdbc, Journal journal, Clock clock) {
        super(jdbc, journal, clock, "directory.training", false);
    }

    @Override
    protected Map<String, @Nullable Object> values(Training.Draft draft) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("year", draft.year());
        values.put("qualification", draft.qualification());
        values.put("people", draft.people());
        values.put("trainer", draft.trainer());
        values.put(
                "state", draft.state().name().toLowerCase(java.util.Locale.ROOT).replace("_", "-"));
        values.put("cost_cents", draft.costCents());
        values.put("paid_by", draft.paidBy());
        return values;
    }
}
