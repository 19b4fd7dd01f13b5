package org.maillage.base;

import java.util.UUID;
import org.maillage.shared.Direction;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of one table that stand in an order people decide.
///
/// @param table that has `id`, `convention_id`, `position` and `deleted_at`, named by the calling code, never by a
/// request
/// @param siblings condition under which a row `x` stands in the same line as the row `it`
public record OrderedRows(String table, String siblings) {

    /// Exchanges a row with its neighbour; at the end of the line nothing moves. Only places that change are written:
    /// rows added at the same instant may have had the same one.
    public void move(JdbcClient jdbc, UUID convention, UUID id, Direction direction) {
        int moved = jdbc.sql("""
                        with line as (
                          select x.id, x.position, row_number() over (order by x.position, x.id) as place
                          from %1$s x join %1$s it on it.id = :id and it.convention_id = :convention
                          where x.deleted_at is null and %2$s),
                        moved as (
                          select place from line where id = :id
                            and place + :by between 1 and (select count(*) from line)),
                        new as (
                          select line.id, case line.place
                            when moved.place then line.place + :by
                            when moved.place + :by then moved.place
                            else line.place end as place
                          from line, moved)
                        update %1$s set position = new.place from new
                        where %1$s.id = new.id and %1$s.position <> new.place
                        """.formatted(table, siblings))
                .param("id", id)
                .param("convention", convention)
                .param("by", direction == Direction.UP ? -1 : 1)
                .update();
        if (moved == 0) {
            requireRow(jdbc, convention, id);
        }
    }

    /// The expression for the place after all others; `x` are those of the line.
    public static String last(String table, String line) {
        return "(select coalesce(max(x.position), 0) + 1 from %s x where x.deleted_at is null and %s)"
                .formatted(table, line);
    }

    private void requireRow(JdbcClient jdbc, UUID convention, UUID id) {
        boolean known = jdbc.sql("select exists (select from " + table
                        + " where id = ? and convention_id = ? and deleted_at is null)")
                .params(id, convention)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw NotFound.of("Row of " + table, id);
        }
    }
}
