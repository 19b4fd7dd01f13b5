package org.maillage.workspace.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.convention.ConventionCalendar;
import org.maillage.convention.Space;
import org.maillage.partners.RequestCount;
import org.maillage.partners.WaitingRequests;
import org.maillage.plan.across.PlanCount;
import org.maillage.plan.across.Plans;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.workspace.attention.Attention;
import org.springframework.stereotype.Component;

/// Counts the conventions of one person, all of them in the queries that one would take.
@Component
class PortfolioRows {

    private final Plans plans;
    private final WaitingRequests asked;
    private final Attention attention;
    private final Areas areas;
    private final Clock clock;

    PortfolioRows(Plans plans, WaitingRequests asked, Attention attention, Areas areas, Clock clock) {
        this.plans = plans;
        this.asked = asked;
        this.attention = attention;
        this.areas = areas;
        this.clock = clock;
    }

    List<PortfolioRow> of(List<Space> spaces) {
        Sights sights = Space.sightsOf(spaces);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, PlanCount> counts = plans.countsOf(sights);
        Map<UUID, RequestCount> requests = asked.countsOf(sights);
        Map<UUID, Integer> points = attention.countsOf(sights);
        Map<AreaId, String> territories = areas.namesOf(
                spaces.stream().map(space -> space.convention().territory()).toList());
        return spaces.stream()
                .map(space -> new PortfolioRow(
                        space,
                        territories.getOrDefault(space.convention().territory(), ""),
                        ConventionCalendar.of(space.convention(), today),
                        counts.getOrDefault(space.id().value(), PlanCount.NOTHING),
                        points.getOrDefault(space.id().value(), 0),
                        space.rights().mayCoordinateSomeTheme()
                                ? requests.getOrDefault(space.id().value(), RequestCount.NONE)
                                : null))
                .toList();
    }
}
