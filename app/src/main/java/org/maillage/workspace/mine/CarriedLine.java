package org.maillage.workspace.mine;

import java.time.LocalDate;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.plan.across.ActionState;
import org.maillage.plan.across.CarriedByMe;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// An action of which I am in charge, and why it waits for me.
///
/// @param convention its name, or nothing when all are of one
/// @param steps due, in words
public record CarriedLine(Link action, String convention, boolean late, boolean silent, List<Link> steps) {

    static CarriedLine of(CarriedByMe carried, Space space, boolean several, LocalDate today) {
        ActionState state = carried.state();
        return new CarriedLine(
                ActionWords.link(state.action(), space),
                several ? space.convention().shortTitle() : "",
                state.late(),
                state.silent(),
                carried.steps().stream()
                        .map(step -> new Link(
                                step.title() + ", " + due(step.dueOn(), today),
                                space.path(state.action().path() + "/etapes")))
                        .toList());
    }

    private static String due(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? "en retard de " + FrenchDates.since(day, today)
                : "avant le " + FrenchDates.day(day);
    }
}
