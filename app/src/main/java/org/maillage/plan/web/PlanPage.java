package org.maillage.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionList;
import org.maillage.plan.Cut;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;

/// The list of the plan as the page shows it.
///
/// @param importAddress where to import a plan, or null for who may not
/// @param newAddress where to create an action, or null for who may not
/// @param deletedAddress where deleted actions are brought back, or null for who may not
/// @param gestures what other modules offer to do with these actions
/// @param joint what changes several actions at once, or null for who may change none
/// @param ignored what the address asked for that is not understood
public record PlanPage(
        String address,
        String subtitle,
        List<Tab> tabs,
        @Nullable String importAddress,
        @Nullable String newAddress,
        @Nullable String deletedAddress,
        List<Link> gestures,
        List<String> ignored,
        FilterBar filters,
        Exports exports,
        List<Column> columns,
        List<PlanLine> lines,
        Pager pager,
        @Nullable JointBar joint,
        boolean planIsEmpty) {

    private static final int PAGE_SIZE = 50;

    /// @param choosing whether one may change some of the actions
    static PlanPage of(
            Space space,
            PlanVocabulary known,
            ActionFilter.Reading reading,
            ActionList list,
            List<Link> gestures,
            boolean choosing,
            String asked) {
        String address = space.path("/plan");
        var columns = new PlanColumns(address, reading.filter());
        var slice = Slice.of(list.size(), PAGE_SIZE, asked);
        return new PlanPage(
                address,
                subtitle(list.all(), known.choices().enjeux().size()),
                PlanTabs.LIST.of(space),
                space.rights().mayCoordinate() ? space.path("/plan/import") : null,
                space.rights().mayCoordinateSomeTheme() ? space.path("/plan/actions/nouvelle") : null,
                space.rights().mayCoordinateSomeTheme() ? space.path("/plan/actions/supprimees") : null,
                gestures,
                reading.ignored(),
                FilterBar.of(address, known, reading.filter(), list),
                exports(address, reading.filter(), list.size()),
                columns.columns(),
                list.rows().stream()
                        .map(row -> PlanLine.of(row, known, space.path(row.path())))
                        .toList(),
                columns.pager(slice),
                choosing ? JointBar.of(space, reading.filter(), list.size()) : null,
                list.all() == 0);
    }

    /// @param asked the page as the address says it
    static Cut cut(String asked) {
        return new Cut(Slice.wanted(asked), PAGE_SIZE);
    }

    /// What to do first, for who may do it.
    public String emptyPlan() {
        return newAddress == null
                ? "Le plan n’a pas encore d’action."
                : "Le plan n’a pas encore d’action : créez la première, ou importez un plan existant.";
    }

    private static Exports exports(String address, ActionFilter filter, int actions) {
        String what = Exports.lines(Counts.of(actions, "action", "actions"), !filter.isOpen());
        return Exports.of(address, filter.query(), what).printedAt(address + "/imprimer" + filter.query());
    }

    private static String subtitle(int actions, int enjeux) {
        String counted = Counts.of(actions, "action", "actions");
        return enjeux == 0 ? counted : counted + " au service de " + Counts.of(enjeux, "enjeu", "enjeux");
    }
}
