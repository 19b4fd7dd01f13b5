package org.maillage.workspace.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.partners.WaitingRequests;
import org.maillage.plan.ActionId;
import org.maillage.plan.across.Followers;
import org.maillage.plan.across.LedAction;
import org.maillage.plan.across.Plans;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// The actions of all my conventions that have something to do with me, in one query for each reason.
@Component
class MyActions {

    private static final int DAYS_AHEAD = 30;
    private static final int SHOWN = 10;
    private static final int FOLDED = 40;

    private final WaitingRequests asked;
    private final Plans plans;
    private final Followers followers;
    private final Words words;
    private final Clock clock;

    MyActions(WaitingRequests asked, Plans plans, Followers followers, Words words, Clock clock) {
        this.asked = asked;
        this.plans = plans;
        this.followers = followers;
        this.words = words;
        this.clock = clock;
    }

    List<AskedLine> listAsked(Spaces spaces, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return asked.listWaiting(spaces.sights(), person).stream()
                .map(one -> AskedLine.of(one, spaces.get(one.convention()), spaces.several(), today))
                .toList();
    }

    List<CarriedLine> listCarried(Spaces spaces, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return plans.listInCharge(spaces.sights(), person, today.plusDays(DAYS_AHEAD)).stream()
                .map(one -> CarriedLine.of(one, spaces.get(one.state().convention()), spaces.several(), today))
                .toList();
    }

    List<FollowedLine> listFollowed(Spaces spaces, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return followers.listOf(spaces.sights(), person).stream()
                .map(one -> FollowedLine.of(one, spaces.get(one.state().convention()), spaces.several(), words, today))
                .toList();
    }

    LedActions led(Spaces spaces) {
        Set<OrganisationId> all = spaces.organisations();
        if (all.isEmpty()) {
            return new LedActions(false, List.of(), List.of(), 0, List.of());
        }
        List<LedAction> led = plans.listLedBy(spaces.sights(), all).stream()
                .filter(one ->
                        Spaces.spokenFor(spaces.get(one.state().convention())).contains(one.organisation()))
                .toList();
        List<LedLine> lines = once(led).stream()
                .map(one -> LedLine.of(one, spaces.get(one.state().convention()), spaces.several(), words))
                .toList();
        return new LedActions(
                true,
                lines.stream().limit(SHOWN).toList(),
                lines.stream().skip(SHOWN).limit(FOLDED).toList(),
                Math.max(0, lines.size() - SHOWN - FOLDED),
                LedPlaces.of(led, spaces));
    }

    /// An action that my service and my institution both lead is one action.
    private static List<LedAction> once(List<LedAction> led) {
        var met = new HashSet<ActionId>();
        return led.stream().filter(one -> met.add(one.state().action().id())).toList();
    }
}
