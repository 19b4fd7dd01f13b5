package org.maillage.workspace.notices;

import java.util.List;
import org.maillage.base.Sights;
import org.maillage.base.notices.AskSource;
import org.maillage.convention.MemberSights;
import org.maillage.convention.SeenObjects;
import org.springframework.stereotype.Component;

/// Comments addressed to somebody, and answers to theirs, on objects they may see.
@Component
class CommentAsks implements AskSource {

    private static final String ASKED = """
            select mine.person_id, hung.convention_id, hung.id as subject_id, text '' as cause,
              '«\u00a0' || case when char_length(hung.body) > 120 then left(hung.body, 119) || '…' else hung.body end
                || '\u00a0»' as label,
              '/conversations/' || object.word || '/' || hung.subject_id || '?commentaire=' || hung.id
                || '#commentaire-' || hung.id as path
            from convention.comment hung
              left join convention.comment first on first.id = hung.answers_to
              %s and %s
              cross join lateral (%s) object (name, word)
            where hung.withdrawn_at is null and hung.author_id <> mine.person_id
              and (first.id is null or %s)
              and (first.author_id = mine.person_id or exists (select from convention.comment_addressee one
                where one.comment_id = hung.id and one.person_id = mine.person_id))
            """;

    private static final String DOER = """
            select c.author_id as actor_id, c.written_at as at from convention.comment c
            where c.id = fresh.subject_id
            """;

    private final String asked;

    CommentAsks(List<SeenObjects> objects) {
        this.asked = ASKED.formatted(
                MemberSights.join("hung"), Sights.covers("hung"), SeenObjects.all(objects), Sights.covers("first"));
    }

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
        return asked;
    }

    @Override
    public String doer() {
        return DOER;
    }
}
