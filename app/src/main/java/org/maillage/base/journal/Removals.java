package org.maillage.base.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who removed a row, and when: removing writes a date on the row, and the journal keeps who wrote it.
@Component
public class Removals {

    private final JdbcClient jdbc;

    Removals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A table whose rows are removed by a date.
    ///
    /// @param date the column
    /// @param title an expression over the row `x` that names it
    /// @param subject the column of the id under which the journal keeps it: its own, or of what it is part of
    public record Table(String name, String date, String title, String subject) {

        public static Table of(String name, String title) {
            return new Table(name, "deleted_at", "x." + title, "id");
        }

        public static Table ofPart(String name, String title, String subject) {
            return new Table(name, "deleted_at", "x." + title, subject);
        }
    }

    /// @param subject the row itself, or what it was part of
    public record Removal(String title, String by, Instant at, UUID subject) {}

    /// @return empty when the row is there, or never was in this convention
    public Optional<Removal> find(Table table, UUID convention, UUID row) {
        return jdbc.sql("""
                        select %3$s, x.%2$s, coalesce((
                          select e.actor_name from journal.entry e
                          where e.subject_id = x.%4$s and e.convention_id = x.convention_id and e.table_name = '%1$s'
                            and (e.changes -> '%2$s' ->> 1)::timestamptz = x.%2$s
                          order by e.id desc limit 1), 'Maillage'), x.%4$s
                        from %1$s x where x.id = :row and x.convention_id = :convention and x.%2$s is not null
                        """.formatted(table.name(), table.date(), table.title(), table.subject()))
                .param("row", row)
                .param("convention", convention)
                .query((found, number) -> new Removal(
                        found.getString(1),
                        found.getString(3),
                        found.getTimestamp(2).toInstant(),
                        found.getObject(4, UUID.class)))
                .optional();
    }
}
