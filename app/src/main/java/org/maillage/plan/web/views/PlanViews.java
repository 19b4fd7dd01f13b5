package org.maillage.plan.web.views;

import org.maillage.plan.Cut;
import org.maillage.plan.web.PlanView;
import org.springframework.stereotype.Component;

/// Shows a filtered list the way its address asks for.
@Component
public class PlanViews {

    private final CardsView cards;
    private final TimelineView timeline;
    private final GroupsView groups;
    private final AgesView ages;

    PlanViews(CardsView cards, TimelineView timeline, GroupsView groups, AgesView ages) {
        this.cards = cards;
        this.timeline = timeline;
        this.groups = groups;
        this.ages = ages;
    }

    /// The part of the list that a view needs.
    ///
    /// @param page as the address says it
    public static Cut cutFor(PlanView view, String page) {
        return view.isPaged() ? Slice.cut(page) : Cut.WHOLE;
    }

    /// @param page as the address says it; views that are not paged do not look at it
    public ViewBody bodyOf(ViewedList viewed, String page) {
        return switch (viewed.address().view()) {
            case TABLE -> TableBody.of(viewed, page);
            case CARDS -> cards.bodyOf(viewed, page);
            case BOARD -> BoardBody.of(viewed);
            case TIMELINE -> timeline.bodyOf(viewed);
            case ENJEUX -> groups.byEnjeu(viewed);
            case AGES -> ages.bodyOf(viewed);
            case TOPICS -> groups.byTopicAndAudience(viewed);
            case CONTRACTS -> groups.byContract(viewed);
        };
    }
}
