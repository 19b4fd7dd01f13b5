package org.maillage.workspace.notices;

import org.maillage.base.Sights;
import org.maillage.base.notices.AskSource;
import org.maillage.convention.MemberSights;
import org.springframework.stereotype.Component;

/// Comments addressed to somebody, and answers to theirs.
///
/// What a comment is about may be an object of any module, which alone says who sees it: only the kinds whose rule
/// stands here are told; of another, such as a file handed in, nothing is.
@Component
class CommentAsks implements AskSource {

    private static final String VISIBLE_OBJECT = """
            (c.subject_kind in ('enjeu', 'theme', 'amendment', 'snapshot')
             or (c.subject_kind = 'action' and exists (select from plan.action a
               where a.id = c.subject_id and a.deleted_at is null and %1$s))
             or (c.subject_kind = 'note' and exists (select from plan.note n join plan.action a on a.id = n.action_id
               where n.id = c.subject_id and n.deleted_at is null and a.deleted_at is null and %1$s and %2$s)))
            """.formatted(Sights.covers("a"), Sights.covers("n"));

    private static final String ASKED =
            """
            select mine.person_id, c.convention_id, c.id as subject_id, text '' as cause,
              '«\u00a0' || case when char_length(c.body) > 120 then left(c.body, 119) || '…' else c.body end || '\u00a0»'
                as label,
              '/conversations/' || case c.subject_kind when 'note' then 'nouvelle' else c.subject_kind end
                || '/' || c.subject_id || '?commentaire=' || c.id || '#commentaire-' || c.id as path
            from convention.comment c
              left join convention.comment first on first.id = c.answers_to
              %1$s and %2$s
            where c.withdrawn_at is null and c.author_id <> mine.person_id
              and (first.id is null or %3$s)
              and (first.author_id = mine.person_id or exists (select from convention.comment_addressee one
                where one.comment_id = c.id and one.person_id = mine.person_id))
              and %4$s
            """.formatted(MemberSights.join("c"), Sights.covers("c"), Sights.covers("first"), VISIBLE_OBJECT);

    private static final String DOER = """
            select c.author_id as actor_id, c.written_at as at from convention.comment c
            where c.id = fresh.subject_id
            """;

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public String title() {
        return "Un commentaire vous attend";
    }

    @Override
    public String reason() {
        return "ce commentaire vous est adressé ou répond au vôtre";
    }

    @Override
    public String asked() {
        return ASKED;
    }

    @Override
    public String doer() {
        return DOER;
    }
}
