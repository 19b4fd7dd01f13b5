package org.maillage.base.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people of an organisation said their columns are, so that their next file needs no word.
@Repository
public class KnownColumns {

    private final JdbcClient jdbc;

    KnownColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return key of the column by heading, as [ColumnRecognition#keyOf] tells it
    public Map<String, String> listOf(UUID organisation, String kind) {
        var known = new LinkedHashMap<String, String>();
        jdbc.sql("select heading, column_key from intake.known_column where organisation_id = ? and kind = ?")
                .params(organisation, kind)
                .query(row -> {
                    known.put(row.getString("heading"), row.getString("column_key"));
                });
        return known;
    }

    @Transactional
    public void remember(UUID organisation, String kind, Map<String, String> columns) {
        jdbc.sql("""
                        insert into intake.known_column (organisation_id, kind, heading, column_key)
                        select ?, ?, said.heading, said.key from unnest(?, ?) as said (heading, key)
                        on conflict (organisation_id, kind, heading) do update set column_key = excluded.column_key
                        """)
                .params(organisation, kind)
                .params(
                        columns.keySet().toArray(String[]::new),
                        columns.values().toArray(String[]::new))
                .update();
    }
}
