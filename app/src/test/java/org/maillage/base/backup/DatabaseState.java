package org.maillage.base.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.maillage.base.backup.tables.LeftOut;
import org.maillage.base.database.TestDatabase;

/// Everything a database holds, read by plain SQL that shares nothing with the code under test.
///
/// @param tables of each: the number of rows and a digest of all of them, in an order of their own
/// @param sequences where each stands
/// @param structure one line per column, constraint of a table, index, trigger, function and view
public record DatabaseState(
        SortedMap<String, String> tables, SortedMap<String, String> sequences, List<String> structure) {

    private static final String SYSTEM = "('pg_catalog', 'information_schema', 'pg_toast')";

    private static final String STRUCTURE = """
            select n.nspname || '.' || c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                || ' ' || a.attnotnull || a.attidentity::text || a.attgenerated::text || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind in ('r', 'v') and a.attnum > 0 and n.nspname not in %1$s
            union all
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(k.oid) || ' ' || convalidated
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace
            where n.nspname not in %1$s and k.conrelid <> 0
            union all
            select indexdef from pg_indexes where schemaname not in %1$s
            union all
            select pg_get_triggerdef(t.oid) || t.tgenabled::text from pg_trigger t where not t.tgisinternal
            union all
            select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname not in %1$s and p.prokind = 'f' and n.nspname <> 'public'
            order by 1
            """.formatted(SYSTEM);

    public static DatabaseState of(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return of(connection);
        }
    }

    static DatabaseState of(Connection connection) throws SQLException {
        SortedMap<String, String> tables = new TreeMap<>();
        for (String table : list(
                connection, "select schemaname || '.' || tablename from pg_tables where schemaname not in " + SYSTEM)) {
            tables.put(table, list(connection, """
                            select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text collate "C")), '')
                            from %s t
                            """.formatted(table)).getFirst());
        }
        SortedMap<String, String> sequences = new TreeMap<>();
        for (String sequence :
                list(connection, "select schemaname || '.' || sequencename from pg_sequences order by 1")) {
            sequences.put(
                    sequence,
                    list(connection, "select last_value || ' ' || is_called from " + sequence)
                            .getFirst());
        }
        return new DatabaseState(tables, sequences, list(connection, STRUCTURE));
    }

    /// Without the rows that no backup carries.
    public DatabaseState kept() {
        SortedMap<String, String> kept = new TreeMap<>(tables);
        LeftOut.read().tables().forEach(left -> kept.remove(left.name()));
        return new DatabaseState(kept, sequences, structure);
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
