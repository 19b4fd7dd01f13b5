package org.maillage.convention;

import java.util.List;
import org.maillage.base.Sights;
import org.maillage.base.search.Searchable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be found of what hangs on objects: it is found with what it hangs on, or not at all, and an answer with
/// what it
/// answers.
@Configuration(proxyBeanMethods = false)
class HangingSearch {

    private static final String COMMENTS = """
            select hung.convention_id, hung.id, object.name as title,
              '/conversations/' || object.word || '/' || hung.subject_id || '?commentaire=' || hung.id
                || '#commentaire-' || hung.id as path,
              hung.body as text, cast(hung.written_at at time zone 'Europe/Paris' as date) as day, hung.words
            from convention.comment hung join mine on mine.convention_id = hung.convention_id and %s
              left join convention.comment answered on answered.id = hung.answers_to
              cross join lateral (%s) object (name, word)
            where hung.withdrawn_at is null and (answered.id is null or %s)
            """;

    private static final String FILES = """
            select hung.convention_id, hung.id, hung.name as title, '/fichiers/' || hung.id as path, object.name as text,
              cast(hung.added_at at time zone 'Europe/Paris' as date) as day, hung.words
            from files.file hung join mine on mine.convention_id = hung.convention_id and %s
              cross join lateral (%s) object (name, word)
            where hung.deleted_at is null
            """;

    @Bean
    Searchable fileSearch(List<SeenObjects> objects) {
        return new Searchable("file", 65, FILES.formatted(Sights.covers("hung"), SeenObjects.all(objects)));
    }

    @Bean
    Searchable commentSearch(List<SeenObjects> objects) {
        String rows = COMMENTS.formatted(Sights.covers("hung"), SeenObjects.all(objects), Sights.covers("answered"));
        return new Searchable("comment", 75, false, rows);
    }
}
