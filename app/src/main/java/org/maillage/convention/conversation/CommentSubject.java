package org.maillage.convention.conversation;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.base.subjects.VisibleSubjects;
import org.maillage.convention.ConventionId;
import org.maillage.convention.history.JournalWords;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A comment in the journal: told to who reads it and sees its object. One that was withdrawn is told to the
/// coordination alone, which answers for what is moderated.
@Component
class CommentSubject implements SubjectKind {

    static final String KIND = "comment";

    private static final String COMMENTS = """
            select c.id, c.subject_kind, c.subject_id, c.answers_to, c.written_at, c.withdrawn_at is not null as withdrawn
            from %s and c.id = any (:ids) and (c.withdrawn_at is null or :sightCoordinator)
            """.formatted(CommentReading.SEEN);

    private final JdbcClient jdbc;
    private final VisibleSubjects objects;
    private final JournalWords words;

    CommentSubject(JdbcClient jdbc, VisibleSubjects objects, JournalWords words) {
        this.jdbc = jdbc;
        this.objects = objects;
        this.words = words;
    }

    private record Row(
            UUID id, String kind, UUID subject, @Nullable UUID answered, Timestamp at, boolean withdrawn) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
        List<Row> rows = jdbc.sql(COMMENTS)
                .params(CommentReading.params(new ConventionId(convention), sight))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("answers_to", UUID.class),
                        row.getTimestamp("written_at"),
                        row.getBoolean("withdrawn")))
                .list();
        Map<UUID, Shown> objects = objects(convention, sight, rows);
        var visible = new HashMap<UUID, Shown>();
        for (Row row : rows) {
            Optional.ofNullable(objects.get(row.subject()))
                    .ifPresent(object -> visible.put(row.id(), shown(row, object)));
        }
        return visible;
    }

    private Map<UUID, Shown> objects(UUID convention, Sight sight, List<Row> rows) {
        return objects.among(
                convention,
                sight,
                rows.stream()
                        .filter(row -> !row.kind().equals(KIND))
                        .collect(Collectors.groupingBy(
                                Row::kind, Collectors.mapping(Row::subject, Collectors.toSet()))));
    }

    private Shown shown(Row row, Shown object) {
        var within = new ArrayList<>(object.within());
        within.add(row.subject());
        if (row.answered() != null) {
            within.add(row.answered());
        }
        String day =
                FrenchDates.day(row.at().toInstant().atZone(FrenchDates.PARIS).toLocalDate());
        String path = ConversationLink.pathOf(words.address(row.kind()), row.subject());
        return new Shown(
                "Commentaire du " + day + " · " + object.label(),
                row.withdrawn() ? "" : ConversationLink.pathOf(path, new CommentId(row.id())),
                within);
    }
}
