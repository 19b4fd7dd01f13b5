package org.maillage.partners.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Actor;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.partners.CampaignId;
import org.maillage.partners.RequestId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;

/// One action of which one person is asked news: all that a mail opens.
///
/// @param institution the party this person speaks for, or null
/// @param answeredAt the last time, or null
public record NewsRequest(
        RequestId id,
        ConventionId convention,
        CampaignId campaign,
        Asking asking,
        ActionId action,
        String code,
        String title,
        ActionDraft.SeenBy seenBy,
        Whom whom,
        @Nullable UUID institution,
        @Nullable Instant answeredAt) {

    /// What the coordination wrote to everybody.
    ///
    /// @param by name of who asks
    /// @param email where one may write to who asks, or null when it was taken away since
    /// @param convention in short
    public record Asking(String by, @Nullable String email, String convention, LocalDate answerBy, String message) {}

    /// @param email null when it was taken away since
    /// @param organisation in short, or null
    public record Whom(
            PersonId id,
            String givenName,
            String name,
            @Nullable String email,
            @Nullable String organisation) {}

    /// No wider than that of a contributor: a mail never opens what the coordination keeps to itself.
    public Sight sight() {
        return new Sight(true, false, institution);
    }

    /// Whether a colleague, whoever it is, would see the action too.
    public boolean mayBePassedOn() {
        return seenBy.visibility() == Visibility.PUBLIC || seenBy.visibility() == Visibility.PARTNERS;
    }

    /// In whose name the journal keeps what is written through the mail.
    public Actor actor() {
        return new Actor(whom.id().value(), whom.name());
    }
}
