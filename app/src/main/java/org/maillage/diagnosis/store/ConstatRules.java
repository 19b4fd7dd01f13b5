package org.maillage.diagnosis.store;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatTopics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a constat must be to be kept.
@Component
class ConstatRules {

    private static final int LONGEST = 300;

    // How far a constat is read: each of these is read by all who read those before it, but one institution by no
    // other.
    private static final String WIDER = """
            select exists (select from diagnosis.constat c
              where c.merged_into = :kept and c.deleted_at is null and not %s)
            """;

    /// Whether all who read `c` read what has a visibility and an institution.
    static final String READ_BY_ALL_OF = """
            (:visibility = 'public'
              or (:visibility = 'partners' and c.visibility <> 'public')
              or (:visibility = 'coordinators' and c.visibility = 'coordinators')
              or (:visibility = 'institution' and c.visibility = 'institution'
                and c.institution_id = cast(:institution as uuid)))""";

    private final JdbcClient jdbc;
    private final ConstatTopics topics;

    ConstatRules(JdbcClient jdbc, ConstatTopics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    Optional<Saved> refusal(ConventionId convention, ConstatDraft draft) {
        String title = draft.title().strip();
        if (title.isEmpty()) {
            return refused("title", "Écrivez ce qui est observé, en une phrase.");
        }
        if (title.codePointCount(0, title.length()) > LONGEST) {
            return refused("title", "Ce texte dépasse " + LONGEST + " caractères\u00a0: raccourcissez-le.");
        }
        if (draft.theme() != null && !isTheme(convention, draft.theme())) {
            return refused("theme", "Ce thème n’est pas, ou plus, dans la convention.");
        }
        if (!topics.listOf(convention).stream()
                .map(ConstatTopics.Named::id)
                .collect(Collectors.toSet())
                .containsAll(draft.topics())) {
            return refused("topics", "Un des sujets n’est pas, ou plus, dans la convention.");
        }
        boolean alone = draft.seenBy().visibility() == Visibility.INSTITUTION;
        return alone == (draft.seenBy().institution() != null)
                ? Optional.empty()
                : refused("visibility", "Nommez l’institution qui seule lira ce constat.");
    }

    /// Those that say the same are read with the kept one: their readers must remain its readers.
    Optional<Saved> refusalOfReaders(ConstatId kept, ConstatDraft.SeenBy seenBy) {
        boolean wider = jdbc.sql(WIDER.formatted(READ_BY_ALL_OF))
                .param("kept", kept.value())
                .param("visibility", seenBy.visibility().code())
                .param(
                        "institution",
                        seenBy.institution() == null
                                ? null
                                : seenBy.institution().value())
                .query(Boolean.class)
                .single();
        return wider
                ? refused(
                        "visibility",
                        "Un constat réuni à celui-ci est lu par d’autres personnes, qui le perdraient\u00a0: séparez-les d’abord.")
                : Optional.empty();
    }

    /// Nothing comes back under a theme that was removed.
    Optional<Saved> refusalOfTheme(ConstatId constat) {
        return jdbc.sql("""
                        select t.name from diagnosis.constat c join convention.theme t on t.id = c.theme_id
                        where c.id = ? and t.deleted_at is not null
                        """)
                .param(constat.value())
                .query((row, number) -> (Saved) new Saved.Refused(
                        "",
                        "Le thème «\u00a0" + row.getString(1)
                                + "\u00a0» a été retiré depuis\u00a0: rétablissez-le d’abord."))
                .optional();
    }

    private boolean isTheme(ConventionId convention, @Nullable ThemeId theme) {
        return theme != null
                && jdbc.sql("""
                        select exists (select from convention.theme
                          where id = ? and convention_id = ? and deleted_at is null)
                        """)
                        .params(theme.value(), convention.value())
                        .query(Boolean.class)
                        .single();
    }

    private static Optional<Saved> refused(String field, String sentence) {
        return Optional.of(new Saved.Refused(field, sentence));
    }
}
