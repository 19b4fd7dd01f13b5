package org.maillage.convention.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads comments by the sight of who asks. An answer is never seen further than what it answers; whether the object
/// itself may be seen is asked of its module by who calls.
@Component
class CommentReading {

    /// Comments `c` with the one each answers, `first`.
    static final String SEEN = """
            convention.comment c left join convention.comment first on first.id = c.answers_to
            where c.convention_id = :convention and %s and (first.id is null or %s)
            """.formatted(Sight.condition("c"), Sight.condition("first"));

    // What was withdrawn leaves the database for its author and who may bring it back.
    private static final String OF_SUBJECT = """
            select c.id, c.answers_to, c.author_id, c.written_at, c.edited_at is not null as edited, c.visibility,
              c.institution_id, c.withdrawn_at, c.withdrawn_by, c.version,
              case when %1$s then c.body else '' end as body,
              case when %1$s then coalesce(c.withdrawal_reason, '') else '' end as reason,
              (select trim(p.given_name || ' ' || p.family_name) from accounts.person p where p.id = c.author_id) as author,
              (select trim(p.given_name || ' ' || p.family_name) from accounts.person p where p.id = c.withdrawn_by) as by,
              array(select trim(p.given_name || ' ' || p.family_name) from convention.comment_addressee a
                join accounts.person p on p.id = a.person_id where a.comment_id = c.id
                order by p.family_name, p.given_name) as told
            from %2$s and c.subject_kind = :kind and c.subject_id = :subject
            order by c.written_at, c.number
            """.formatted(
            "(c.withdrawn_at is null or c.author_id = :me or (c.withdrawn_by <> c.author_id and :moderates))", SEEN);

    private static final String COUNTS = """
            select c.subject_id, count(*) as comments from %s
              and c.withdrawn_at is null and c.subject_kind = :kind and c.subject_id = any (:ids)
            group by c.subject_id
            """.formatted(SEEN);

    private static final String LATEST = """
            select distinct on (c.subject_kind, c.subject_id) c.subject_kind, c.subject_id, c.id, c.body, c.written_at,
              c.number, count(*) over (partition by c.subject_kind, c.subject_id) as comments,
              (select trim(p.given_name || ' ' || p.family_name) from accounts.person p where p.id = c.author_id) as author
            from %s and c.withdrawn_at is null
            order by c.subject_kind, c.subject_id, c.written_at desc, c.number desc
            """.formatted(SEEN);

    private final JdbcClient jdbc;

    CommentReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return in the order they were written in
    List<Comment> listOf(Space space, Subject object) {
        return jdbc.sql(OF_SUBJECT)
                .params(params(space.id(), space.sight()))
                .param("kind", object.kind())
                .param("subject", object.id())
                .param("me", space.member().person().value())
                .param("moderates", Comment.mayModerate(space))
                .query(CommentReading::comment)
                .list();
    }

    Map<UUID, Integer> countsOf(Space space, String kind, Collection<UUID> ids) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql(COUNTS)
                .params(params(space.id(), space.sight()))
                .param("kind", kind)
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getObject("subject_id", UUID.class), row.getInt("comments"));
                });
        return counts;
    }

    /// The last word about each object, whether or not the object may be seen.
    ///
    /// @param number tells apart two of one moment
    record Last(
            String kind, UUID subject, CommentId id, String author, String body, Timestamp at, long number, int count) {

        LatestWord about(Subject object) {
            return new LatestWord(object, id, author, body, at.toInstant(), count);
        }
    }

    List<Last> listLast(Space space) {
        return jdbc.sql(LATEST)
                .params(params(space.id(), space.sight()))
                .query((row, rank) -> new Last(
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        new CommentId(row.getObject("id", UUID.class)),
                        row.getString("author"),
                        row.getString("body"),
                        row.getTimestamp("written_at"),
                        row.getLong("number"),
                        row.getInt("comments")))
                .list();
    }

    static Map<String, @Nullable Object> params(ConventionId convention, Sight sight) {
        var params = new HashMap<String, @Nullable Object>(sight.params());
        params.put("convention", convention.value());
        return params;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        UUID answered = row.getObject("answers_to", UUID.class);
        UUID institution = row.getObject("institution_id", UUID.class);
        return new Comment(
                new CommentId(row.getObject("id", UUID.class)),
                answered == null ? null : new CommentId(answered),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("edited"),
                row.getString("body"),
                new CommentReaders(
                        Visibility.ofCode(row.getString("visibility")),
                        institution == null ? null : new OrganisationId(institution)),
                Arrays.asList((String[]) row.getArray("told").getArray()),
                withdrawal(row),
                row.getInt("version"));
    }

    private static Comment.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        UUID by = row.getObject("withdrawn_by", UUID.class);
        return by == null
                ? null
                : new Comment.Withdrawal(
                        new PersonId(by),
                        row.getString("by"),
                        row.getTimestamp("withdrawn_at").toInstant(),
                        row.getString("reason"));
    }
}
