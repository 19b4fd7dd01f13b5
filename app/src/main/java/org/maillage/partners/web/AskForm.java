package org.maillage.partners.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.partners.CampaignId;
import org.maillage.partners.asking.CampaignDraft;
import org.maillage.partners.asking.Chosen;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.Typed;

/// What the coordination asks, of whom, until when, as typed.
///
/// @param campaign given once, so that a form sent twice asks once
/// @param to who is ticked, as [Chosen#key()]
public record AskForm(String campaign, String title, String message, String answerBy, List<String> to) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_MESSAGE = 2_000;
    private static final int USUAL_DAYS = 10;

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public AskForm {
        campaign = Typed.text(campaign);
        title = Typed.line(title);
        message = Typed.text(message).replace("\r\n", "\n");
        answerBy = Typed.text(answerBy);
        to = Typed.choices(to).stream().distinct().toList();
    }

    static AskForm fresh(LocalDate today, List<Chosen> asked) {
        return new AskForm(
                UUID.randomUUID().toString(),
                "Nouvelles du " + FrenchDates.day(today),
                "",
                today.plusDays(USUAL_DAYS).toString(),
                asked.stream().map(Chosen::key).toList());
    }

    AskForm ticking(List<Chosen> chosen) {
        return new AskForm(
                campaign,
                title,
                message,
                answerBy,
                chosen.stream().map(Chosen::key).toList());
    }

    FormErrors errors(LocalDate today, List<Chosen> chosen) {
        var found = new LinkedHashMap<String, String>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            found.put("title", "Nommez la demande en quelques mots, par exemple « Avant le comité de pilotage ».");
        }
        if (message.length() > LONGEST_MESSAGE) {
            found.put("message", "Le message dépasse " + LONGEST_MESSAGE + " caractères\u00a0: raccourcissez-le.");
        }
        if (day() == null || day().isBefore(today)) {
            found.put("answerBy", "Indiquez une date à venir.");
        }
        if (chosen.isEmpty()) {
            found.put("to", "Cochez au moins une personne.");
        } else if (chosen.size() < to.size()) {
            found.put("to", "Le plan a changé\u00a0: " + gone(to.size() - chosen.size()) + " Relisez la liste.");
        }
        return new FormErrors(found);
    }

    CampaignDraft toDraft(List<Chosen> chosen) {
        return new CampaignDraft(
                Typed.getId(campaign, CampaignId::new), title, message, Typed.getDay(answerBy), chosen);
    }

    private static String gone(int count) {
        return count == 1
                ? "une demande choisie ne peut plus être envoyée."
                : count + " demandes choisies ne peuvent plus être envoyées.";
    }

    private @Nullable LocalDate day() {
        return Typed.findDay(answerBy).orElse(null);
    }
}
