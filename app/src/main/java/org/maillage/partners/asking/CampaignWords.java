package org.maillage.partners.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.maillage.partners.RequestState;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.NoteLine;
import org.springframework.stereotype.Component;

/// How campaigns and requests are told, on whatever page.
@Component
public class CampaignWords {

    private final Words words;
    private final Clock clock;

    CampaignWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// Who asked and when, and until when one may answer.
    public String asked(Campaign campaign) {
        return "Demandé " + moment(campaign.askedAt()) + " par " + campaign.askedBy() + ", réponses attendues avant le "
                + FrenchDates.day(campaign.answerBy());
    }

    public NoteLine.Mood state(FollowedRequest request) {
        return new NoteLine.Mood(kind(request.state()), words.of(request.state()));
    }

    /// When it came to this state, whether it was reminded, and who passed it on.
    public String since(FollowedRequest request) {
        String passed = request.passedBy() == null ? "" : " · indiqué par " + request.passedBy();
        String asked = request.state() == RequestState.ASKED ? "demandé " : "";
        return asked
                + moment(request.since())
                + (request.reminded() ? " · relancé" : "")
                + (request.renewed() ? " · nouveau lien envoyé" : "")
                + passed;
    }

    public String moment(Instant at) {
        return FrenchDates.moment(at.atZone(FrenchDates.PARIS), LocalDate.now(clock));
    }

    private static String kind(RequestState state) {
        return switch (state) {
            case ANSWERED, COVERED -> "ok";
            case DISOWNED, REVOKED -> "bad";
            case OPENED, ASKED -> "warn";
            case HANDED_OVER -> "idle";
        };
    }
}
