package org.maillage.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.convention.Space;
import org.maillage.partners.RequestState;
import org.maillage.partners.asking.AnsweredNotes.Answered;
import org.maillage.partners.asking.AskingRights;
import org.maillage.partners.asking.Campaign;
import org.maillage.partners.asking.CampaignCount;
import org.maillage.partners.asking.CampaignWords;
import org.maillage.partners.asking.FollowedRequest;
import org.maillage.plan.Mood;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.springframework.stereotype.Component;

/// Builds the pages that follow campaigns.
@Component
class CampaignPages {

    private final CampaignWords told;
    private final Words words;
    private final Clock clock;

    CampaignPages(CampaignWords told, Words words, Clock clock) {
        this.told = told;
        this.words = words;
        this.clock = clock;
    }

    CampaignsPage listOf(Space space, List<CampaignCount> campaigns) {
        return new CampaignsPage(
                AskPages.crumbs(space).subList(0, 1),
                AskingRights.mayAsk(space) ? space.path(AskPages.INSIDE + "/nouvelle") : null,
                campaigns.stream()
                        .map(one -> new CampaignsPage.Line(
                                one.campaign().title(),
                                space.path(one.campaign().path()),
                                told.moment(one.campaign().askedAt()) + " par "
                                        + one.campaign().askedBy(),
                                FrenchDates.day(one.campaign().answerBy()),
                                answers(one.answered(), one.asked())))
                        .toList());
    }

    CampaignPage pageOf(Space space, Campaign campaign, List<FollowedRequest> requests, List<Answered> notes) {
        String address = space.path(campaign.path());
        long people = requests.stream()
                .filter(one -> AskingRights.mayAsk(space)
                        && one.mayBeReminded()
                        && space.rights().mayCoordinate(one.theme()))
                .map(FollowedRequest::person)
                .distinct()
                .count();
        return new CampaignPage(
                AskPages.crumbs(space),
                campaign.title(),
                told.asked(campaign),
                count(requests),
                people == 0 ? null : address + "/relance",
                people == 1
                        ? "Relancer la personne qui n’a pas répondu"
                        : "Relancer les " + people + " personnes qui n’ont pas répondu",
                campaign.message(),
                requests.stream().map(one -> line(space, address, one)).toList(),
                notes.stream().map(note -> note(space, note)).toList(),
                space.path("/journal/demande/" + campaign.id().value()));
    }

    ReminderPage reminderOf(Space space, Campaign campaign, List<AddressedLetter> letters) {
        String back = space.path(campaign.path());
        var crumbs = new ArrayList<>(AskPages.crumbs(space));
        crumbs.add(new Link(campaign.title(), back));
        return new ReminderPage(crumbs, letters, back + "/relance", back);
    }

    private CampaignPage.Line line(Space space, String address, FollowedRequest one) {
        return new CampaignPage.Line(
                new Link(one.action().title(), space.path(one.action().path())),
                one.action().code(),
                words.of(one.progress()).toLowerCase(Locale.FRENCH),
                one.whom(),
                told.state(one),
                told.since(one),
                stop(space, address, one));
    }

    private static @Nullable String stop(Space space, String address, FollowedRequest one) {
        return one.ended() || !space.rights().mayCoordinate(one.theme())
                ? null
                : address + "/demandes/" + one.id().value() + "/arret";
    }

    private NoteLine note(Space space, Answered note) {
        Mood mood = note.mood();
        return new NoteLine(
                new Link(
                        note.action().code() + " · " + note.action().title(),
                        space.path(note.action().path())),
                mood == null ? null : new NoteLine.Mood(Tones.of(mood), words.of(mood)),
                note.body(),
                note.author(),
                FrenchDates.near(note.on(), LocalDate.now(clock)));
    }

    private static String count(List<FollowedRequest> requests) {
        long answered = requests.stream()
                .filter(one -> one.state() == RequestState.ANSWERED)
                .count();
        long waiting = requests.stream().filter(one -> one.state().isWaiting()).count();
        return answers((int) answered, requests.size()) + ", " + waiting + " en attente";
    }

    private static String answers(int answered, int asked) {
        return answered + (answered > 1 ? " réponses" : " réponse") + " sur " + asked;
    }
}
