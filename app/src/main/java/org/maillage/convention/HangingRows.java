package org.maillage.convention;

import org.maillage.base.Sights;
import org.maillage.base.search.Searchable;

/// What can be found of what hangs on objects: comments and files. A module gives the objects of its kinds that one may
/// see; the comment and the file are found with what they hang on, or not at all.
///
/// @param objects a `select` of the name of the object of `hung` (its `subject_kind`, `subject_id`), which answers
/// nothing
/// where one may not see it; `mine` is joined already
public record HangingRows(String objects) {

    private static final String COMMENTS = """
            select hung.convention_id, hung.id, object.name as title,
              '/conversations/' || %s || '/' || hung.subject_id || '?commentaire=' || hung.id
                || '#commentaire-' || hung.id as path,
              hung.body as text, cast(hung.written_at at time zone 'Europe/Paris' as date) as day, hung.words
            from convention.comment hung join mine on mine.convention_id = hung.convention_id and %s
              left join convention.comment answered on answered.id = hung.answers_to
              cross join lateral (%s) object (name)
            where hung.withdrawn_at is null and (answered.id is null or %s)
            """;

    private static final String FILES = """
            select hung.convention_id, hung.id, hung.name as title, '/fichiers/' || hung.id as path, object.name as text,
              cast(hung.added_at at time zone 'Europe/Paris' as date) as day, hung.words
            from files.file hung join mine on mine.convention_id = hung.convention_id and %s
              cross join lateral (%s) object (name)
            where hung.deleted_at is null
            """;

    // As addresses write the kind: the words of journal.kind.….address.
    private static final String WORD = """
            case hung.subject_kind when 'note' then 'nouvelle' when 'party' then 'partie' when 'import' then 'fichier'
              else hung.subject_kind end""";

    public Searchable comments() {
        return new Searchable(
                "comment",
                75,
                false,
                COMMENTS.formatted(WORD, Sights.covers("hung"), objects, Sights.covers("answered")));
    }

    public Searchable files() {
        return new Searchable("file", 65, FILES.formatted(Sights.covers("hung"), objects));
    }
}
