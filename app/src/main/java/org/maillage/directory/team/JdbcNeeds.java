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
class JdbcNeeds extends JdbcParts<TeamNeed.Draft> {

    JdbcNeeds(JdbcClient jdbc, Journal journal, Clock clock) {
        super(jdbc, journal, clock, "directory.qualification_need", false);
    }

    @Override
    protected Map<String, @Nullable Object> values(TeamNeed.Draft draft) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("year", draft.year());
        values.put("qualification", draft.qualification());
        values.put("needed", draft.counts().needed());
        values.put("target", draft.counts().target());
        values.put("reached", draft.counts().reached());
        return values;
    }
}
