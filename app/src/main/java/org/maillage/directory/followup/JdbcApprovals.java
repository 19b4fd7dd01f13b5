package org.maillage.directory.followup;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Journal;
import org.maillage.directory.parts.JdbcParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApprovals extends JdbcParts<Granted.Draft> {

    JdbcApprovals(JdbcClient jdbc, Journal journal, Clock clock) {
        super(jdbc, journal, clock, "directory.approval", false);
    }

    @Override
    protected Map<String, @Nullable Object> values(Granted.Draft draft) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("what", draft.what());
        values.put("given_by", draft.by());
        values.put("reference", draft.reference());
        values.put("starts_on", draft.from());
        values.put("ends_on", draft.to());
        return values;
    }
}
