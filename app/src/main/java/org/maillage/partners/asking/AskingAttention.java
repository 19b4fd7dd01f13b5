package org.maillage.partners.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.convention.ConventionId;
import org.springframework.stereotype.Component;

/// Campaigns whose day has passed while some have not answered.
@Component
class AskingAttention implements AttentionSource {

    private final Campaigns campaigns;
    private final Clock clock;

    AskingAttention(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public List<AttentionPoint> pointsOf(UUID convention, Sight sight) {
        if (!sight.coordinator()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return campaigns.listOf(new ConventionId(convention), sight).stream()
                .filter(one -> one.waiting() > 0 && one.campaign().answerBy().isBefore(today))
                .limit(1)
                .map(AskingAttention::point)
                .toList();
    }

    private static AttentionPoint point(CampaignCount late) {
        boolean one = late.waiting() == 1;
        return new AttentionPoint(
                AttentionPoint.Severity.WATCH,
                late.waiting() + "\u00a0" + (one ? "demande sans réponse" : "demandes sans réponse"),
                "« " + late.campaign().title() + " » : la date de réponse est passée.",
                late.waiting(),
                late.campaign().path());
    }
}
