package org.maillage.directory.web.reviews;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.reviews.ReviewDraft;
import org.maillage.directory.reviews.ReviewId;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.Typed;

/// What the coordination asks, of whom, until when, as typed.
///
/// @param review given once, so that a form sent twice asks once
/// @param to one line for each organisation, as [ReviewCandidates#key]; empty for those that are not asked
public record ReviewForm(String review, String title, String message, String answerBy, List<String> to) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_MESSAGE = 2_000;
    private static final int USUAL_DAYS = 21;
    private static final int MOST_DAYS = 180;

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public ReviewForm {
        review = Typed.text(review);
        title = Typed.line(title);
        message = Typed.text(message);
        answerBy = Typed.text(answerBy);
        to = Typed.choices(to).stream().filter(one -> !one.isBlank()).distinct().toList();
    }

    static ReviewForm fresh(LocalDate today, List<String> everybody) {
        return new ReviewForm(
                UUID.randomUUID().toString(),
                "Mise à jour du " + FrenchDates.day(today),
                "",
                today.plusDays(USUAL_DAYS).toString(),
                everybody);
    }

    FormErrors errors(LocalDate today, int chosen) {
        var found = new LinkedHashMap<String, String>();
        if (to.isEmpty()) {
            found.put("to", "Choisissez au moins une adresse.");
        } else if (chosen < to.size()) {
            found.put("to", "L’annuaire a changé\u00a0: une adresse choisie ne convient plus. Relisez la liste.");
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            found.put("title", "Nommez la campagne en quelques mots, par exemple « Mise à jour de rentrée ».");
        }
        if (message.length() > LONGEST_MESSAGE) {
            found.put("message", "Le message dépasse " + LONGEST_MESSAGE + " caractères\u00a0: raccourcissez-le.");
        }
        LocalDate day = day();
        if (day == null || day.isBefore(today)) {
            found.put("answerBy", "Indiquez une date à venir.");
        } else if (day.isAfter(today.plusDays(MOST_DAYS))) {
            found.put(
                    "answerBy",
                    "Indiquez une date à moins de six mois\u00a0: les liens ne restent pas ouverts plus longtemps.");
        }
        return new FormErrors(found);
    }

    ReviewDraft toDraft(String scope, List<ReviewDraft.Chosen> chosen) {
        return new ReviewDraft(
                Typed.getId(review, ReviewId::new), title, message, scope, Typed.getDay(answerBy), chosen);
    }

    private @Nullable LocalDate day() {
        return Typed.findDay(answerBy).orElse(null);
    }
}
