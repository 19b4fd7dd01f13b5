package org.maillage.convention.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.springframework.stereotype.Component;

/// What a comment must be before it is written.
@Component
class CommentRules {

    static final int LONGEST = 5_000;
    static final int MOST_TOLD = 20;

    private final Addressees addressees;

    CommentRules(Addressees addressees) {
        this.addressees = addressees;
    }

    /// @param answered the comment it answers, or null
    Optional<Saved> findRefusal(Space space, Subject object, CommentDraft draft, @Nullable Comment answered) {
        if (draft.body().isBlank()) {
            return refused("body", "Écrivez votre commentaire.");
        }
        if (draft.body().length() > LONGEST) {
            return refused("body", "Le commentaire dépasse " + LONGEST + " caractères\u00a0: raccourcissez-le.");
        }
        if (!CommentReaders.openTo(space, answered == null ? null : answered.readers())
                .contains(draft.readers())) {
            return refused("visibility", "Choisissez parmi les lecteurs proposés.");
        }
        return draft.told().isEmpty() ? Optional.empty() : findUntold(space, object, draft);
    }

    private Optional<Saved> findUntold(Space space, Subject object, CommentDraft draft) {
        if (draft.told().size() > MOST_TOLD) {
            return refused("told", "Prévenez " + MOST_TOLD + " personnes au plus.");
        }
        Map<PersonId, Addressees.Addressee> known = addressees.of(space, object).stream()
                .collect(Collectors.toMap(Addressees.Addressee::person, Function.identity()));
        if (!known.keySet().containsAll(draft.told())) {
            return refused(
                    "told", "Une des personnes choisies ne peut plus lire cette page\u00a0: choisissez à nouveau.");
        }
        List<String> blind = draft.told().stream()
                .map(known::get)
                .filter(one -> !one.reads(draft.readers()))
                .map(Addressees.Addressee::name)
                .toList();
        return blind.isEmpty()
                ? Optional.empty()
                : refused(
                        "told",
                        "Ces personnes ne liraient pas ce commentaire\u00a0: " + String.join(", ", blind)
                                + ". Décochez-les ou élargissez «\u00a0Qui le lit\u00a0».");
    }

    private static Optional<Saved> refused(String field, String sentence) {
        return Optional.of(new Saved.Refused(field, sentence));
    }
}
