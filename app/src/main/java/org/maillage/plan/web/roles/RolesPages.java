package org.maillage.plan.web.roles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Enjeux;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.roles.CarriedAction;
import org.maillage.plan.roles.CarriedActions;
import org.maillage.plan.roles.Carrier;
import org.maillage.plan.roles.RoleMatrix;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.PlanTabs;
import org.maillage.site.Words;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Tab;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;

/// Builds the page that says who does what.
@Component
class RolesPages {

    static final String HERE = "/plan/organismes";

    private final CarriedActions actions;
    private final Enjeux enjeux;
    private final Organisations organisations;
    private final Themes themes;
    private final Parties parties;
    private final Areas areas;
    private final Words words;

    RolesPages(
            CarriedActions actions,
            Enjeux enjeux,
            Organisations organisations,
            Themes themes,
            Parties parties,
            Areas areas,
            Words words) {
        this.actions = actions;
        this.enjeux = enjeux;
        this.organisations = organisations;
        this.themes = themes;
        this.parties = parties;
        this.areas = areas;
        this.words = words;
    }

    /// The matrix alone, without what overlaps or lacks.
    ///
    /// @param role the only one counted, or null for all
    RoleMatrix matrixOf(Space space, @Nullable OrganisationRole role) {
        List<CarriedAction> carried = actions.list(space.id(), space.sight());
        var known = organisations.byId(named(carried, List.of()));
        return RoleMatrix.of(carried, known.values(), themes.listOf(space.id()), role);
    }

    /// @param role the only one shown, or null for all
    RolesPage pageOf(Space space, @Nullable OrganisationRole role) {
        List<CarriedAction> carried = actions.list(space.id(), space.sight());
        List<Party> signing = parties.listOf(space.id());
        Map<OrganisationId, Organisation> known = organisations.byId(named(carried, signing));
        List<Theme> columns = themes.listOf(space.id());
        RoleMatrix matrix = RoleMatrix.of(carried, known.values(), columns, role);
        var rows = new RoleRows(space, matrix, words);
        var findings = new RoleFindings(
                space,
                carried,
                known,
                answered(space),
                areas.getTerritory(space.convention().territory()));
        return new RolesPage(
                PlanTabs.ROLES.of(space),
                Counts.of(matrix.rows().size(), "organisation", "organisations"),
                choices(space, carried, known.values(), columns, role),
                matrix.rows().isEmpty() ? null : exports(space, matrix),
                rows.heads(),
                rows.rows(),
                findings.overlaps(),
                findings.gaps(signing.stream().map(Party::organisation).toList(), columns));
    }

    private static Exports exports(Space space, RoleMatrix matrix) {
        String what =
                Exports.lines(Counts.of(matrix.rows().size(), "organisation", "organisations"), matrix.role() != null);
        return Exports.of(space.path(HERE), queryOf(matrix.role()), what);
    }

    /// The address of the matrix, with the only role it counts.
    static String queryOf(@Nullable OrganisationRole role) {
        return RoleRows.withRole(ActionFilter.ALL, role).query();
    }

    private List<Enjeux.Answered> answered(Space space) {
        return enjeux.listGroups(space.id(), space.sight()).stream()
                .flatMap(group -> group.enjeux().stream())
                .toList();
    }

    private static Set<OrganisationId> named(List<CarriedAction> carried, List<Party> signing) {
        return Stream.concat(
                        carried.stream()
                                .flatMap(action -> action.carriers().stream())
                                .map(Carrier::organisation),
                        signing.stream().map(Party::organisation))
                .collect(Collectors.toSet());
    }

    private List<Tab> choices(
            Space space,
            List<CarriedAction> carried,
            Collection<Organisation> known,
            List<Theme> columns,
            @Nullable OrganisationRole chosen) {
        var choices = new ArrayList<Tab>();
        int all = RoleMatrix.of(carried, known, columns, null).rows().size();
        choices.add(new Tab("Tous les rôles", space.path(HERE), chosen == null, all));
        Arrays.stream(OrganisationRole.values())
                .map(role -> new Tab(
                        words.of(role),
                        space.path(HERE + queryOf(role)),
                        role == chosen,
                        RoleMatrix.of(carried, known, columns, role).rows().size()))
                .forEach(choices::add);
        return choices;
    }
}
