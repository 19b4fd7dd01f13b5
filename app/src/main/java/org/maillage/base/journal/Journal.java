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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads who changed what.
@Component
public class Journal {

    private static final String SELECT = """
            select id, at, batch, actor_name, subject_kind, subject_id, row_id, table_name, operation, changes
            from journal.entry
            """;

    // What belongs to the instance bears no convention: whoever asks for an object by its id has been told that it may
    // be seen.
    private static final String OF_CONVENTION_OR_INSTANCE = "(convention_id = :convention or convention_id is null)";

    private final JdbcClient jdbc;
    private final JournalValues values;

    Journal(JdbcClient jdbc, JournalValues values) {
        this.jdbc = jdbc;
        this.values = values;
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
                        where subject_id = ? and starts_with(table_name, ?) order by id desc limit 1
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
        return jdbc.sql(SELECT + "where " + owned(filter) + " and id < :before and " + filter.condition()
                        + "order by id desc limit :limit")
                .param("convention", convention)
                .param("before", before)
                .params(filter.params())
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private static String owned(JournalFilter filter) {
        return filter.subjects() == null ? "convention_id = :convention" : OF_CONVENTION_OR_INSTANCE;
    }

    /// Of what was done in these deeds, what stands outside of a stretch of the journal.
    ///
    /// @param before the id after the last of the stretch
    /// @param first its first id
    public List<JournalEntry> listBeyond(
            UUID convention, JournalFilter filter, Set<JournalEntry.Deed> deeds, long before, long first) {
        return jdbc
                .sql(SELECT
                        + "where " + owned(filter) + " and at = any (cast(cast(:moments as text[]) as timestamptz[]))"
                        + " and batch = any (cast(cast(:batches as text[]) as xid8[]))"
                        + " and (id >= :before or id < :first) and " + filter.condition() + "order by id desc")
                .param("convention", convention)
                .param(
                        "moments",
                        deeds.stream().map(deed -> deed.at().toString()).toArray(String[]::new))
                .param(
                        "batches",
                        deeds.stream().map(deed -> Long.toString(deed.batch())).toArray(String[]::new))
                .param("before", before)
                .param("first", first)
                .params(filter.params())
                .query(this::entry)
                .list()
                .stream()
                .filter(entry -> deeds.contains(entry.deed()))
                .toList();
    }

    /// The changes of a subject from an entry on, those done together with it included, latest first.
    public List<JournalEntry> listSince(UUID convention, UUID subject, long entry) {
        return jdbc.sql(SELECT + """
                        where subject_id = :subject and (convention_id = :convention or convention_id is null) and (id >= :entry or (batch, at) = (
                          select batch, at from journal.entry where id = :entry))
                        order by id desc
                        """)
                .param("subject", subject)
                .param("convention", convention)
                .param("entry", entry)
                .query(this::entry)
                .list();
    }

    /// What one deed left in the history of a subject, and who touched it after.
    ///
    /// @param first the first entry of the deed about it
    /// @param changedBy who changed it last since, or null when nobody did
    public record Trace(long first, @Nullable String changedBy) {}

    /// Empty when the deed did nothing to the subject.
    public Optional<Trace> findTrace(UUID convention, UUID subject, long deed) {
        return jdbc.sql("""
                        select done.first, (
                          select e.actor_name from journal.entry e
                          where e.subject_id = :subject and e.convention_id = :convention and e.id > done.first
                            and e.batch <> cast(cast(:deed as text) as xid8)
                          order by e.id desc limit 1) as changed_by
                        from (select min(id) as first from journal.entry
                              where subject_id = :subject and convention_id = :convention
                                and batch = cast(cast(:deed as text) as xid8)) done
                        where done.first is not null
                        """)
                .param("convention", convention)
                .param("subject", subject)
                .param("deed", Long.toString(deed))
                .query((row, number) -> new Trace(row.getLong("first"), row.getString("changed_by")))
                .optional();
    }

    /// What was done together with an entry, itself included, latest first.
    public List<JournalEntry> listTogether(UUID convention, long entry) {
        return jdbc.sql(SELECT + """
                        where %1$s and (batch, at) = (
                          select batch, at from journal.entry where id = :entry and %1$s)
                        order by id desc
                        """.formatted(OF_CONVENTION_OR_INSTANCE))
                .param("convention", convention)
                .param("entry", entry)
                .query(this::entry)
                .list();
    }

    /// What these objects let see over time.
    public PastSights pastSightsOf(Collection<UUID> objects) {
        return new PastSights(
                jdbc.sql("""
                        select id, at, batch, subject_id, changes -> 'visibility' ->> 0, changes -> 'visibility' ->> 1,
                          changes -> 'institution_id' ->> 0, changes -> 'institution_id' ->> 1
                        from journal.entry
                        where subject_id = any (?) and operation = 'update'
                          and jsonb_exists_any(changes, array['visibility', 'institution_id'])
                        order by id
                        """).param(objects.toArray(UUID[]::new)).query(Journal::sightChange).list().stream()
                        .collect(Collectors.groupingBy(SightChange::object)));
    }

    private static SightChange sightChange(ResultSet row, int number) throws SQLException {
        return new SightChange(
                row.getLong(1),
                new JournalEntry.Deed(row.getLong(3), row.getTimestamp(2).toInstant()),
                row.getObject(4, UUID.class),
                SightChange.Reach.of(row.getString(5), row.getString(7)),
                SightChange.Reach.of(row.getString(6), row.getString(8)));
    }

    private JournalEntry entry(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        return new JournalEntry(
                row.getLong("id"),
                at,
                new JournalEntry.Deed(row.getLong("batch"), at),
                row.getString("actor_name"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("row_id", UUID.class),
                row.getString("table_name"),
                JournalEntry.Operation.valueOf(row.getString("operation").toUpperCase(Locale.ROOT)),
                changes(values.tree(row.getString("changes"))));
    }

    private static List<JournalEntry.Change> changes(JsonNode fields) {
        var changes = new ArrayList<JournalEntry.Change>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode pair = field.getValue();
            changes.add(new JournalEntry.Change(
                    field.getKey(), JournalValues.text(pair.get(0)), JournalValues.text(pair.get(1))));
        }
        return List.copyOf(changes);
    }
}
