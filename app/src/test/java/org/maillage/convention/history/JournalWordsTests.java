package org.maillage.convention.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class JournalWordsTests {

    private static final Set<String> NEVER_TOLD = Set.of(
            "subject_kind",
            "written_at",
            "edited_at",
            "withdrawn_at",
            "number",
            "content",
            "words",
            "slot",
            "before_id",
            "after_id",
            "id",
            "version",
            "convention_id",
            "deleted_at",
            "removed_at");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JournalWords words;

    private record Column(String table, String name) {}

    @Test
    void haveAFrenchNameForEveryFieldOfTheFrame() {
        List<Column> columns = jdbc.sql("""
                        select c.table_schema || '.' || c.table_name, c.column_name
                        from information_schema.columns c
                          join information_schema.triggers t
                            on t.event_object_schema = c.table_schema and t.event_object_table = c.table_name
                            and t.trigger_name = 'journal' and t.event_manipulation = 'UPDATE'
                        where c.table_schema = 'convention' and c.is_generated = 'NEVER'
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
        assertThat(columns)
                .isNotEmpty()
                .filteredOn(column -> !NEVER_TOLD.contains(column.name()) && words.part(column.table()) == null)
                .allSatisfy(column ->
                        assertThat(words.field(column.table(), column.name())).isNotEqualTo("Autre information"));
    }
}
