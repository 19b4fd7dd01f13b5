package org.maillage.convention.contents;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The columns of the tables, as the database has them and in its order, which is the one they are read in.
@Component
class ContentColumns {

    private final JdbcClient jdbc;

    ContentColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param given whether the database gives the value itself: computed from others, or numbered
    record Column(String table, String name, boolean given) {}

    List<Column> listAll() {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname, a.attname, a.attgenerated <> '' or a.attidentity <> ''
                        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                          and n.nspname not in ('pg_catalog', 'information_schema')
                        order by a.attrelid, a.attnum
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
