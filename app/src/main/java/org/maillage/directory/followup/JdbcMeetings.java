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
class JdbcMeetings extends JdbcParts<Meeting.Draft> {

    JdbcMeetings(JdbcClient jdbc, Journal journal, Clock clock) {
        super(jdbc, journal, clock, "directory.meeting", true);
    }

    @Override
    protected Map<String, @Nullable Object> values(Meeting.Draft draft) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("held_on", draft.day());
        values.put("subject", draft.subject());
        values.put("present", draft.present());
        values.put("said", draft.said());
        return values;
    }
}
