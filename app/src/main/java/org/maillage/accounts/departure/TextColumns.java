package org.maillage.accounts.departure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.KeptName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every column of the database that can hold a name, as the database itself lists them: a table that is added tomorrow
/// is among them.
@Component
class TextColumns {

    private static final String COLUMNS = """
            select c.table_schema || '.' || quote_ident(c.table_name) as of_table, c.column_name, c.data_type,
              (select min(cast(substring(pg_get_constraintdef(k.oid)
                  from 'char_length\\(' || quote_ident(c.column_name) || '\\) <= (\\d+)') as int))
                from pg_constraint k
                where k.conrelid = cast(c.table_schema || '.' || quote_ident(c.table_name) as regclass)) as longest,
              exists (select from information_schema.columns v where v.table_schema = c.table_schema
                and v.table_name = c.table_name and v.column_name = 'version' and v.data_type = 'integer') as versioned
            from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
            where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
              and c.table_schema not in ('pg_catalog', 'information_schema', 'site')
              and c.table_name <> 'flyway_schema_history'
              and (c.data_type in ('text', 'character varying', 'json', 'jsonb')
                or c.data_type = 'ARRAY' and c.udt_name in ('_text', '_varchar'))
            order by 1, c.ordinal_position
            """;

    private final JdbcClient jdbc;
    private final List<KeptName> kept;

    TextColumns(JdbcClient jdbc, List<KeptName> kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /// @param type as the information schema names it
    /// @param longest how many characters it may hold, or null: a function can be longer than the name it replaces
    record Column(String name, String type, @Nullable Integer longest) {

        String quoted() {
            return '"' + name + '"';
        }

        String found() {
            return asText() + " ~* " + pattern();
        }

        private String pattern() {
            return type.startsWith("json") ? ":inJson" : ":pattern";
        }

        private String asText() {
            return switch (type) {
                case "ARRAY" -> "array_to_string(" + quoted() + ", E'\\n')";
                case "json", "jsonb" -> "cast(" + quoted() + " as text)";
                default -> quoted();
            };
        }

        /// The column with what is found replaced.
        String replaced() {
            return switch (type) {
                case "ARRAY" ->
                    "array(select regexp_replace(one, :pattern, :plain, 'gi') from unnest(" + quoted()
                            + ") with ordinality as item (one, place) order by place)";
                case "json", "jsonb" ->
                    "cast(regexp_replace(" + asText() + ", :inJson, :quoted, 'gi') as " + type + ")";
                default -> {
                    String whole = "regexp_replace(" + quoted() + ", :pattern, :plain, 'gi')";
                    yield longest == null ? whole : "left(" + whole + ", " + longest + ")";
                }
            };
        }
    }

    record Table(String name, boolean versioned, List<Column> columns) {}

    List<Table> list() {
        var tables = new LinkedHashMap<String, Table>();
        jdbc.sql(COLUMNS).query(row -> {
            String table = row.getString("of_table");
            var column = new Column(
                    row.getString("column_name"), row.getString("data_type"), row.getObject("longest", Integer.class));
            if (!isKept(table, column)) {
                boolean versioned = row.getBoolean("versioned");
                tables.computeIfAbsent(table, name -> new Table(name, versioned, new ArrayList<>()))
                        .columns()
                        .add(column);
            }
        });
        return List.copyOf(tables.values());
    }

    /// Kinds whose entries of the journal stay as they are.
    List<String> keptKinds() {
        return kept.stream().map(KeptName::kind).toList();
    }

    private boolean isKept(String table, Column column) {
        return kept.stream()
                .anyMatch(one -> one.table().equals(table) && one.column().equals(column.name()));
    }
}
