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
class JdbcReferents extends JdbcParts<Referent.Draft> {

    JdbcReferents(JdbcClient jdbc, Journal journal, Clock clock) {
        super(jdbc, journal, clock, "directory.referent", true);
    }

    @Override
    protected Map<String, @Nullable Object> values(Referent.Draft draft) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("side", draft.side().name().toLowerCase(java.util.Locale.ROOT));
        values.put("person_id", draft.person() == null ? null : draft.person().value());
        values.put("name", draft.person() == null ? draft.name() : "");
        values.put("function", draft.function());
        values.put("phone", draft.phone());
        values.put("mail", draft.mail());
        return values;
    }
}
