package org.maillage.diagnosis.store.workshop;

import java.util.Optional;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.workshop.WorkshopDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a workshop must be to be kept.
@Component
class WorkshopRules {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_QUESTION = 300;

    private final JdbcClient jdbc;

    WorkshopRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Saved> refusal(ConventionId convention, WorkshopDraft draft) {
        if (draft.title().isBlank() || isLonger(draft.title(), LONGEST_TITLE)) {
            return refused("title", "Donnez à l’atelier un titre de " + LONGEST_TITLE + " caractères au plus.");
        }
        if (draft.question().isBlank() || isLonger(draft.question(), LONGEST_QUESTION)) {
            return refused("question", "Posez une question de " + LONGEST_QUESTION + " caractères au plus.");
        }
        if (draft.theme() != null && !isTheme(convention, draft.theme())) {
            return refused("theme", "Ce thème n’est pas, ou plus, dans la convention.");
        }
        return Optional.empty();
    }

    private boolean isTheme(ConventionId convention, ThemeId theme) {
        return jdbc.sql("""
                        select exists (select from convention.theme
                          where id = ? and convention_id = ? and deleted_at is null)
                        """)
                .params(theme.value(), convention.value())
                .query(Boolean.class)
                .single();
    }

    private static boolean isLonger(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private static Optional<Saved> refused(String field, String sentence) {
        return Optional.of(new Saved.Refused(field, sentence));
    }
}
