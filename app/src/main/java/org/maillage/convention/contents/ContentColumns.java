package org.maillage.convention.contents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The columns of the tables, as the database has them and in its order, which is the one they are read in, without
/// those it computes from others. Tables keep their columns as long as the application runs: they are read once.
@Component
public class ContentColumns {

    private final SingletonSupplier<Map<String, List<Column>>> byTable;

    ContentColumns(JdbcClient jdbc) {
        this.byTable = SingletonSupplier.of(() -> read(jdbc));
    }

    /// @param given whether the database gives the value itself, as a number
    record Column(String table, String name, boolean given) {}

    List<Column> listOf(String table) {
        return byTable.obtain().getOrDefault(table, List.of());
    }

    public boolean isGiven(String table, String column) {
        return listOf(table).stream().anyMatch(one -> one.name().equals(column) && one.given());
    }

    private static Map<String, List<Column>> read(JdbcClient jdbc) {
        return jdbc
                .sql("""
                        select n.nspname || '.' || c.relname, a.attname, a.attidentity <> ''
                        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                          and n.nspname not in ('pg_catalog', 'information_schema')
                        order by a.attrelid, a.attnum
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()));
    }
}
