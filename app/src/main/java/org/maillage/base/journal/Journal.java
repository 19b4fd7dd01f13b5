package org.maillage.base.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads who changed what.
@Component
public class Journal {

    private static final String SELECT = """
            select id, at, batch, actor_name, subject_kind, subject_id, table_name, operation, changes
            from journal.entry
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The latest change of a subject: who and when.
    public Optional<LastChange> findLastChange(UUID subject) {
        return jdbc.sql("select actor_name, at from journal.entry where subject_id = ? order by id desc limit 1")
                .param(subject)
                .query((row, number) ->
                        new LastChange(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /// Who changed each of these subjects last.
    public Map<UUID, String> lastActors(Collection<UUID> subjects) {
        var actors = new HashMap<UUID, String>();
        jdbc.sql("""
                        select distinct on (subject_id) subject_id, actor_name from journal.entry
                        where subject_id = any (?) order by subject_id, id desc
                        """).param(subjects.toArray(UUID[]::new)).query(row -> {
            actors.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return actors;
    }

    /// The answer to who saved over a version that is no longer the last one.
    public Saved changedMeanwhile(UUID subject) {
        return findLastChange(subject)
                .<Saved>map(last -> new Saved.ChangedMeanwhile(last.by(), last.at()))
                .orElseThrow(() -> NotFound.of("Subject", subject));
    }

    /// The same for a subject that gathers several tables: only who changed this one, and those named after it, counts.
    public Saved changedMeanwhile(UUID subject, String table) {
        return jdbc.sql("""
                        select actor_name, at from journal.entry
                        where subject_id = ? and table_name like ? || '%' order by id desc limit 1
                        """)
                .params(subject, table)
                .query((row, number) ->
                        new LastChange(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional()
                .<Saved>map(last -> new Saved.ChangedMeanwhile(last.by(), last.at()))
                .orElseGet(() -> changedMeanwhile(subject));
    }

    public record LastChange(String by, Instant at) {}

    /// The changes of these subjects, latest first.
    public List<JournalEntry> listOf(Collection<UUID> subjects, int limit) {
        return jdbc.sql(SELECT + "where subject_id = any (?) order by id desc limit ?")
                .param(subjects.toArray(UUID[]::new))
                .param(limit)
                .query(this::entry)
                .list();
    }

    /// The changes in one convention before an entry, latest first.
    ///
    /// @param before the id of an entry already read, or [Long#MAX_VALUE] to begin
    public List<JournalEntry> listOfConvention(UUID convention, JournalFilter filter, long before, int limit) {
        return jdbc.sql(SELECT + "where convention_id = :convention and id < :before and " + JournalFilter.CONDITION
                        + "order by id desc limit :limit")
                .param("convention", convention)
                .param("before", before)
                .params(filter.params())
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getLong("batch"),
                row.getString("actor_name"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("table_name"),
                JournalEntry.Operation.valueOf(row.getString("operation").toUpperCase(Locale.ROOT)),
                changes(json.readTree(row.getString("changes"))));
    }

    private static List<JournalEntry.Change> changes(JsonNode fields) {
        var changes = new ArrayList<JournalEntry.Change>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode pair = field.getValue();
            changes.add(new JournalEntry.Change(field.getKey(), text(pair.get(0)), text(pair.get(1))));
        }
        return List.copyOf(changes);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
