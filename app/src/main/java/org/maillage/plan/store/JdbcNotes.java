package org.maillage.plan.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.Created;
import org.maillage.plan.NewsListener;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.maillage.plan.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcNotes implements Notes {

    private static final String TABLE = "plan.note";

    private static final String LATEST = """
            select json_build_array(%s) as note, a.id, a.code, a.title
            from plan.note n join plan.action a on a.id = n.action_id
              left join accounts.person p on p.id = n.author_id
            where n.convention_id = :convention and n.deleted_at is null and a.deleted_at is null and %s and %s
            order by n.written_on desc, n.number desc limit :limit
            """.formatted(SheetSql.NOTE, Sight.condition("n"), Sight.condition("a"));

    private final JdbcClient jdbc;
    private final Json json;
    private final Rows rows;
    private final Seen seen;
    private final ObjectProvider<NewsListener> asked;

    JdbcNotes(JdbcClient jdbc, Json json, Rows rows, Seen seen, ObjectProvider<NewsListener> asked) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.seen = seen;
        this.asked = asked;
    }

    @Override
    public List<News> listLatest(ConventionId convention, Sight sight, int limit) {
        return jdbc.sql(LATEST)
                .param("convention", convention.value())
                .params(sight.params())
                .param("limit", limit)
                .query((row, number) -> new News(
                        json.list(row, "note", NoteJson::note).getFirst(),
                        new ActionName(
                                new ActionId(row.getObject("id", UUID.class)),
                                row.getString("code"),
                                row.getString("title"))))
                .list();
    }

    @Override
    @Transactional
    public Created<NoteId> write(ConventionId convention, ActionId action, @Nullable PersonId author, Draft draft) {
        Optional<Problem> problem = findProblem(draft);
        if (problem.isPresent()) {
            return Created.Refused.because(problem.get());
        }
        var id = new NoteId(UUID.randomUUID());
        int written = jdbc.sql("""
                        insert into plan.note
                          (id, convention_id, action_id, author_id, written_on, mood, body, visibility, institution_id)
                        select :id, a.convention_id, a.id, cast(:author as uuid), :on, :mood, :body, :visibility,
                          cast(:institution as uuid)
                        from plan.action a where a.id = :action and a.convention_id = :convention
                        """)
                .param("id", id.value())
                .param("action", action.value())
                .param("convention", convention.value())
                .param("author", author == null ? null : author.value())
                .params(values(draft))
                .update();
        Absent.unless(written == 1, "Action", action.value());
        if (author != null) {
            asked.orderedStream().forEach(asking -> asking.given(convention, action, author, id));
        }
        return new Created.Done<>(id);
    }

    @Override
    @Transactional
    public Saved edit(
            ConventionId convention, ActionId action, NoteId note, int version, PersonId author, Draft draft) {
        Optional<Problem> problem = findProblem(draft);
        if (problem.isPresent()) {
            return new Saved.Refused(problem.get().field(), problem.get().sentence());
        }
        if (!isBy(convention, note, author)) {
            return new Saved.Refused("body", "Seule la personne qui a écrit cette nouvelle peut la modifier.");
        }
        return rows.change(
                read(convention, action, note, version),
                "written_on = :on, mood = :mood, body = :body, visibility = :visibility, "
                        + "institution_id = cast(:institution as uuid)",
                values(draft));
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, ActionId action, NoteId note, int version) {
        return rows.remove(read(convention, action, note, version));
    }

    @Override
    @Transactional
    public void restore(ConventionId convention, ActionId action, NoteId note) {
        rows.restore(read(convention, action, note, 0));
    }

    @Override
    public boolean isBy(ConventionId convention, NoteId note, PersonId author) {
        return jdbc.sql("select exists (select from plan.note where id = ? and convention_id = ? and author_id = ?)")
                .params(note.value(), convention.value(), author.value())
                .query(Boolean.class)
                .single();
    }

    private static Optional<Problem> findProblem(Draft draft) {
        if (draft.body().isBlank()) {
            return Optional.of(new Problem("body", "Écrivez la nouvelle en quelques mots."));
        }
        boolean ofOneInstitution = draft.seenBy().visibility() == Visibility.INSTITUTION;
        return ofOneInstitution == (draft.seenBy().institution() != null)
                ? Optional.empty()
                : Optional.of(new Problem("institution", "Nommez l’institution qui seule verra la nouvelle."));
    }

    private Map<String, @Nullable Object> values(Draft draft) {
        ActionDraft.SeenBy seenBy = draft.seenBy();
        var values = new HashMap<String, @Nullable Object>();
        values.put("on", draft.writtenOn() == null ? seen.today() : draft.writtenOn());
        values.put("mood", Codes.ofNullable(draft.mood()));
        values.put("body", draft.body().strip());
        values.put("visibility", seenBy.visibility().code());
        values.put(
                "institution",
                seenBy.institution() == null ? null : seenBy.institution().value());
        return values;
    }

    private static Rows.Read read(ConventionId convention, ActionId action, NoteId note, int version) {
        return new Rows.Read(TABLE, convention, action.value(), note.value(), version, note.value());
    }
}
