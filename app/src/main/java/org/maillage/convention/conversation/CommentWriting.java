package org.maillage.convention.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes comments, over the version that was read.
@Component
class CommentWriting {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    CommentWriting(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    Saved add(Space space, Subject object, CommentId id, CommentDraft draft) {
        jdbc.sql("""
                        insert into convention.comment (id, convention_id, subject_kind, subject_id, answers_to, author_id,
                          written_at, body, visibility, institution_id)
                        values (:id, :convention, :kind, :subject, cast(:answered as uuid), :author, :now, :body,
                          :visibility, cast(:institution as uuid))
                        """)
                .param("id", id.value())
                .param("convention", space.id().value())
                .param("kind", object.kind())
                .param("subject", object.id())
                .param(
                        "answered",
                        draft.answersTo() == null ? null : draft.answersTo().value())
                .param("author", space.member().person().value())
                .param(
                        "now",
                        draft.writtenAt() == null ? now() : draft.writtenAt().atOffset(ZoneOffset.UTC))
                .params(values(draft))
                .update();
        jdbc.sql("""
                        insert into convention.comment_addressee (comment_id, person_id, convention_id)
                        select distinct cast(:id as uuid), one, cast(:convention as uuid)
                        from unnest(cast(:told as uuid[])) as one
                        """)
                .param("id", id.value())
                .param("convention", space.id().value())
                .param("told", draft.told().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        return Saved.DONE;
    }

    /// Changing who reads it leaves its words as they were written.
    Saved edit(Space space, CommentId id, int version, CommentDraft draft) {
        return change(space, id, version, """
                edited_at = case when body <> :body then :now else edited_at end, body = :body,
                  visibility = :visibility, institution_id = cast(:institution as uuid)
                """, values(draft));
    }

    Saved withdraw(Space space, CommentId id, int version, @Nullable String reason) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("me", space.member().person().value());
        values.put("reason", reason == null ? null : reason.strip());
        return change(
                space, id, version, "withdrawn_at = :now, withdrawn_by = :me, withdrawal_reason = :reason", values);
    }

    Saved bringBack(Space space, CommentId id, int version) {
        return change(
                space, id, version, "withdrawn_at = null, withdrawn_by = null, withdrawal_reason = null", Map.of());
    }

    private Saved change(
            Space space, CommentId id, int version, String assignments, Map<String, @Nullable Object> values) {
        int rows = jdbc.sql("""
                        update convention.comment set %s, version = version + 1
                        where id = :id and convention_id = :convention and version = :version
                        """.formatted(assignments))
                .param("id", id.value())
                .param("convention", space.id().value())
                .param("version", version)
                .param("now", now())
                .params(values)
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(id.value());
    }

    private static Map<String, @Nullable Object> values(CommentDraft draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("body", draft.body().strip());
        values.put("visibility", draft.readers().visibility().code());
        values.put(
                "institution",
                draft.readers().institution() == null
                        ? null
                        : draft.readers().institution().value());
        return values;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
