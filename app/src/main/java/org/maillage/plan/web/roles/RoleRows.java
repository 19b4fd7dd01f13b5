package org.maillage.plan.web.roles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.roles.RoleMatrix;
import org.maillage.site.Words;
import org.maillage.site.components.Link;

/// The matrix in words, each number with the list it counts.
record RoleRows(Space space, RoleMatrix matrix, Words words) {

    List<RolesPage.Head> heads() {
        return matrix.themes().stream().map(this::head).toList();
    }

    List<RolesPage.Row> rows() {
        return matrix.rows().stream().map(this::row).toList();
    }

    private RolesPage.Head head(Theme theme) {
        return new RolesPage.Head(
                theme,
                space.path(withRole(ActionFilter.ALL.ofTheme(theme.code()), matrix.role())
                        .path()));
    }

    private RolesPage.Row row(RoleMatrix.Row row) {
        Organisation organisation = row.organisation();
        ActionFilter own = withRole(ActionFilter.ALL.ofOrganisation(organisation.id()), matrix.role());
        return new RolesPage.Row(
                new Link(organisation.name(), space.path(OrganisationPages.pathOf(organisation.id()))),
                organisation.parent() != null,
                cell(row.all(), own),
                IntStream.range(0, matrix.themes().size())
                        .mapToObj(column -> cell(
                                row.byTheme().get(column),
                                own.ofTheme(matrix.themes().get(column).code())))
                        .toList());
    }

    private RolesPage.Cell cell(RoleMatrix.Cell cell, ActionFilter filter) {
        if (cell.actions() == 0) {
            return new RolesPage.Cell(null, List.of());
        }
        List<String> roles = matrix.role() == null
                ? cell.roles().entrySet().stream()
                        .map(held -> words.of(held.getKey()) + "\u00a0" + held.getValue())
                        .collect(Collectors.toList())
                : List.of();
        return new RolesPage.Cell(new Link(String.valueOf(cell.actions()), space.path(filter.path())), roles);
    }

    static ActionFilter withRole(ActionFilter filter, @Nullable OrganisationRole role) {
        return role == null ? filter : filter.with(Criterion.ROLE, ActionFilter.wordOf(role));
    }
}
