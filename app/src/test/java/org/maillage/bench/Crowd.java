package org.maillage.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes the demonstration larger by copying it: a plan of many actions, then many conventions like it.
///
/// A copy bears ids computed from those of its model, so that whatever points inside the model points inside the copy;
/// triggers and checks of keys are off meanwhile.
record Crowd(JdbcClient jdbc, String convention) {

    private static final String TWIN = """
            create or replace function pg_temp.twin(id uuid, copy text) returns uuid language sql immutable
              return md5(id::text || copy)::uuid
            """;

    private record Column(String name, boolean twinned) {}

    /// Copies whole actions, with what is tied to them, until the plan holds this many.
    void growPlanTo(int actions) {
        copyUnchecked(() -> {
            List<String> ofActions = tablesWith("action_id");
            for (int copy = 1; countActions() < actions; copy++) {
                String mark = "action " + copy;
                for (String table : ofActions) {
                    copy(table, List.of("plan.action"), mark);
                }
                copyActions(copy, mark);
            }
            jdbc.sql("""
                            update plan.action set deleted_at = now() where id in (
                              select id from plan.action where convention_id = %1$s and deleted_at is null
                              order by length(code) desc, code desc limit %2$d)
                            """.formatted(own(), countActions() - actions)).update();
        });
    }

    /// Copies the convention until there are this many of it.
    void growConventionsTo(int conventions) {
        copyUnchecked(() -> {
            List<String> owned = tablesWith("convention_id");
            for (int copy = 2; copy <= conventions; copy++) {
                String mark = "convention " + copy;
                for (String table : owned) {
                    copy(table, owned, mark);
                }
                copyConvention(mark, copy);
            }
        });
    }

    int countActions() {
        return jdbc.sql("select count(*) from plan.action where deleted_at is null and convention_id = " + own())
                .query(Integer.class)
                .single();
    }

    private void copyUnchecked(Runnable copying) {
        jdbc.sql(TWIN).update();
        jdbc.sql("set session_replication_role = replica").update();
        copying.run();
        jdbc.sql("set session_replication_role = default").update();
        jdbc.sql("analyze").update();
    }

    private void copyActions(int copy, String mark) {
        List<Column> columns = columnsOf("plan.action", List.of("plan.action"));
        String values = columns.stream()
                .map(column -> column.name().equals("code")
                        ? "regexp_replace(code, '-\\d+$', '') || '-' || (100 * %d + substring(code from '\\d+$')::int)"
                                .formatted(copy)
                        : value(column, mark))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into plan.action (%s) select %s from plan.action where convention_id = %s and %s"
                        .formatted(names(columns), values, own(), originals()))
                .update();
    }

    private void copyConvention(String mark, int copy) {
        List<Column> columns = columnsOf("convention.convention", List.of());
        String values = columns.stream()
                .map(column -> switch (column.name()) {
                    case "id" -> "pg_temp.twin(id, '%s')".formatted(mark);
                    case "slug" -> "slug || '-%d'".formatted(copy);
                    default -> column.name();
                })
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into convention.convention (%s) select %s from convention.convention where id = %s"
                        .formatted(names(columns), values, own()))
                .update();
    }

    private void copy(String table, List<String> owned, String mark) {
        List<Column> columns = columnsOf(table, owned);
        String values = columns.stream().map(column -> value(column, mark)).collect(Collectors.joining(", "));
        String models = owned.size() == 1
                ? "action_id in (select id from plan.action where convention_id = %s and %s)"
                        .formatted(own(), originals())
                : "true";
        jdbc.sql("insert into %1$s (%2$s) select %3$s from %1$s where convention_id = %4$s and %5$s"
                        .formatted(table, names(columns), values, own(), models))
                .update();
    }

    private static String value(Column column, String mark) {
        return column.twinned() ? "pg_temp.twin(%s, '%s')".formatted(column.name(), mark) : column.name();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    // Codes of copies have three digits.
    private static String originals() {
        return "code ~ '-\\d\\d?$'";
    }

    private String own() {
        return "(select id from convention.convention where slug = '" + convention + "')";
    }

    private List<String> tablesWith(String column) {
        return jdbc.sql("""
                        select c.table_schema || '.' || c.table_name from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                        where c.column_name = ? and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                          and c.table_schema in ('convention', 'plan') order by 1
                        """).param(column).query(String.class).list();
    }

    /// @param owned tables whose rows are copied too: what refers to them refers to the copy
    private List<Column> columnsOf(String table, List<String> owned) {
        return jdbc.sql("""
                        select a.attname,
                          a.attname in ('id', 'convention_id') and :whole or a.attname = 'id' or exists (
                            select from pg_constraint k
                            where k.contype = 'f' and k.conrelid = a.attrelid and k.conkey = array[a.attnum]
                              and k.confrelid = any (select o::regclass from unnest(cast(:owned as text[])) o)) as twinned
                        from pg_attribute a
                        where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                          and a.attidentity = '' and a.attgenerated = ''
                        order by a.attnum
                        """)
                .param("table", table)
                .param("owned", owned.toArray(String[]::new))
                .param("whole", owned.size() > 1)
                .query((row, number) -> new Column(row.getString("attname"), row.getBoolean("twinned")))
                .list();
    }
}
