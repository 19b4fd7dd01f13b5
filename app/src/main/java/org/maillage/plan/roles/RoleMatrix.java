package org.maillage.plan.roles;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Theme;
import org.maillage.plan.OrganisationRole;

/// Organisations by themes: on how many actions each has a role. An action counts under each theme it serves, and
/// once in the total of an organisation.
///
/// @param role the only one counted, or null for all
/// @param rows of those that have such a role, an institution followed by its services
public record RoleMatrix(List<Theme> themes, @Nullable OrganisationRole role, List<Row> rows) {

    /// @param byTheme one for each theme, in their order
    public record Row(Organisation organisation, Cell all, List<Cell> byTheme) {}

    /// @param actions how many, each once
    /// @param roles how many times each role is held; their sum passes `actions` when one action gives several
    public record Cell(int actions, Map<OrganisationRole, Integer> roles) {}

    public static RoleMatrix of(
            List<CarriedAction> actions,
            Collection<Organisation> organisations,
            List<Theme> themes,
            @Nullable OrganisationRole role) {
        var rows = organisations.stream()
                .sorted(institutionsThenServices(organisations))
                .map(organisation -> row(actions, organisation, themes, role))
                .filter(row -> row.all().actions() > 0)
                .toList();
        return new RoleMatrix(themes, role, rows);
    }

    private static Row row(
            List<CarriedAction> actions,
            Organisation organisation,
            List<Theme> themes,
            @Nullable OrganisationRole role) {
        List<CarriedAction> own = actions.stream()
                .filter(action -> action.isCarriedBy(organisation.id(), role))
                .toList();
        return new Row(
                organisation,
                cell(own, organisation.id(), role, action -> true),
                themes.stream()
                        .map(theme -> cell(
                                own,
                                organisation.id(),
                                role,
                                action -> action.themes().contains(theme.id())))
                        .toList());
    }

    private static Cell cell(
            List<CarriedAction> own,
            OrganisationId organisation,
            @Nullable OrganisationRole role,
            Predicate<CarriedAction> counted) {
        var roles = new EnumMap<OrganisationRole, Integer>(OrganisationRole.class);
        List<CarriedAction> actions = own.stream().filter(counted).toList();
        actions.stream()
                .flatMap(action -> action.rolesOf(organisation).stream())
                .filter(held -> role == null || held == role)
                .forEach(held -> roles.merge(held, 1, Integer::sum));
        return new Cell(actions.size(), roles);
    }

    private static Comparator<Organisation> institutionsThenServices(Collection<Organisation> organisations) {
        return Comparator.comparing(
                        (Organisation one) -> institution(one, organisations).kind())
                .thenComparing(one -> institution(one, organisations).name())
                .thenComparing(one -> one.parent() != null)
                .thenComparing(Organisation::name);
    }

    private static Organisation institution(Organisation one, Collection<Organisation> organisations) {
        return organisations.stream()
                .filter(other -> other.id().equals(one.parent()))
                .findFirst()
                .orElse(one);
    }
}
