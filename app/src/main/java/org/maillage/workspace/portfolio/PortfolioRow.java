package org.maillage.workspace.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionCalendar;
import org.maillage.convention.Space;
import org.maillage.partners.RequestCount;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.across.PlanCount;
import org.maillage.site.FrenchDates;

/// One convention of a portfolio, in the numbers its member may see.
///
/// @param attention how many points d'attention its page lists
/// @param asked news asked of partners; null for who does not coordinate
public record PortfolioRow(
        Space space,
        String territory,
        ConventionCalendar calendar,
        PlanCount plan,
        int attention,
        @Nullable RequestCount asked) {

    private static final String WITHOUT_NEWS = "aucune";

    /// A number that leads to the list it counts; zero leads nowhere.
    public record Figure(int number, @Nullable String path) {}

    public Convention convention() {
        return space.convention();
    }

    public String title() {
        return convention().shortTitle();
    }

    public String path() {
        return space.path("/vue-d-ensemble");
    }

    public String status() {
        return switch (convention().status()) {
            case PREPARATION -> "en préparation";
            case SIGNED -> "signée";
            case CLOSED -> "close";
        };
    }

    /// What I am there: "coordination", "coordination de 2 thèmes", "lecture".
    public String role() {
        int themes = space.member().themes().size();
        return switch (space.member().role()) {
            case COORDINATOR ->
                themes == 0
                        ? "coordination"
                        : "coordination de " + themes + "\u00a0" + (themes == 1 ? "thème" : "thèmes");
            case CONTRIBUTOR -> "contribution";
            case READER -> "lecture";
        };
    }

    /// In the order of the columns.
    public List<Figure> figures() {
        return List.of(
                figure(plan.actions(), ActionFilter.ALL.path()),
                figure(plan.late(), ActionFilter.ALL.thatAre(Criterion.LATE).path()),
                figure(plan.silent(), ActionFilter.ALL.thatAre(Criterion.SILENT).path()),
                figure(
                        plan.withoutPilot(),
                        ActionFilter.ALL.thatAre(Criterion.WITHOUT_PILOT).path()),
                figure(
                        plan.unknownNature(),
                        ActionFilter.ALL.ofNature(NatureChoice.UNKNOWN).path()),
                figure(attention, "/points-d-attention"));
    }

    public String lastNews() {
        var last = plan.lastNews();
        return last == null ? WITHOUT_NEWS : FrenchDates.near(last, calendar.today());
    }

    /// The requests nobody has answered, where they are followed.
    public @Nullable Figure waiting() {
        return asked == null ? null : figure(asked.waiting(), "/plan/nouvelles");
    }

    /// "sur 5 envoyées", or nothing when none was sent.
    public String sent() {
        return asked == null || asked.asked() == 0
                ? ""
                : "sur " + asked.asked() + "\u00a0" + (asked.asked() == 1 ? "envoyée" : "envoyées");
    }

    boolean isOpen() {
        return convention().status() != Convention.Status.CLOSED;
    }

    /// What a search looks into.
    String sought() {
        return convention().title() + " " + title() + " " + territory;
    }

    private Figure figure(int number, String inside) {
        return new Figure(number, number == 0 ? null : space.path(inside));
    }
}
