package org.maillage.plan.web.roles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.roles.RoleMatrix;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who does what as a file: an organisation on each line, a theme and a role in each column.
@Controller
class RolesExportController implements SpaceTable {

    private final RolesPages roles;
    private final Provenances provenances;
    private final Words words;

    RolesExportController(RolesPages roles, Provenances provenances, Words words) {
        this.roles = roles;
        this.provenances = provenances;
        this.words = words;
    }

    @GetMapping("/espace/{convention}/plan/organismes/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam(defaultValue = "") String role) {
        return file(space, TableFormat.of(format), RolesController.roleOf(role));
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS, null);
    }

    private TableFile<?> file(Space space, TableFormat format, @Nullable OrganisationRole role) {
        RoleMatrix matrix = roles.matrixOf(space, role);
        var provenance = provenances.of(
                space, "Qui fait quoi", said(matrix.role()), RolesPages.HERE + RolesPages.queryOf(matrix.role()));
        return new TableFile<>(format, table(provenance, matrix), matrix.rows()::stream);
    }

    private List<String> said(@Nullable OrganisationRole role) {
        return role == null ? List.of() : List.of("Rôle\u00a0: " + words.of(role));
    }

    private Table<RoleMatrix.Row> table(Provenance provenance, RoleMatrix matrix) {
        var columns = new ArrayList<TableColumn<RoleMatrix.Row>>();
        columns.add(
                TableColumn.text("Organisation", 40, row -> row.organisation().name()));
        columns.add(TableColumn.whole("Actions", row -> number(row.all().actions())));
        IntStream.range(0, matrix.themes().size())
                .mapToObj(at -> TableColumn.<RoleMatrix.Row>whole(
                        matrix.themes().get(at).shortName(),
                        row -> number(row.byTheme().get(at).actions())))
                .forEach(columns::add);
        Arrays.stream(OrganisationRole.values())
                .filter(role -> matrix.role() == null || matrix.role() == role)
                .map(role -> TableColumn.<RoleMatrix.Row>whole(
                        "Comme " + words.of(role),
                        row -> number(row.all().roles().getOrDefault(role, 0))))
                .forEach(columns::add);
        return new Table<>(provenance, columns);
    }

    private static Long number(int actions) {
        return (long) actions;
    }
}
