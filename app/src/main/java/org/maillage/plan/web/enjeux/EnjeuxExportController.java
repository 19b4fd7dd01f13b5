package org.maillage.plan.web.enjeux;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Heading;
import org.maillage.plan.Priority;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The enjeux as a file, in the order of the list.
@Controller
class EnjeuxExportController implements SpaceTable {

    private final Enjeux enjeux;
    private final Themes themes;
    private final Provenances provenances;
    private final Words words;

    EnjeuxExportController(Enjeux enjeux, Themes themes, Provenances provenances, Words words) {
        this.enjeux = enjeux;
        this.themes = themes;
        this.provenances = provenances;
        this.words = words;
    }

    private record Row(Theme theme, @Nullable Heading heading, Enjeux.Answered answered) {}

    @GetMapping("/espace/{convention}/plan/enjeux/export.{format}")
    View export(
            Space space,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String constat) {
        return file(space, TableFormat.of(format), EnjeuChoice.of(action, constat));
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS, EnjeuChoice.ALL);
    }

    private TableFile<?> file(Space space, TableFormat format, EnjeuChoice choice) {
        List<String> filters = choice == EnjeuChoice.ALL ? List.of() : List.of(EnjeuxPages.labelOf(choice));
        var provenance = provenances.of(space, "Enjeux", filters, choice.path());
        return new TableFile<>(format, table(provenance), () -> rows(space, choice));
    }

    private Stream<Row> rows(Space space, EnjeuChoice choice) {
        List<Enjeux.Group> groups = enjeux.listGroups(space.id(), space.sight());
        return themes.listOf(space.id()).stream()
                .flatMap(theme -> groups.stream()
                        .filter(group -> group.theme().equals(theme.id()))
                        .flatMap(group -> group.enjeux().stream()
                                .filter(one -> choice.keeps(one))
                                .map(one -> new Row(theme, group.heading(), one))));
    }

    private Table<Row> table(Provenance provenance) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Thème", 26, row -> row.theme().name()),
                        TableColumn.text("Rubrique", 26, row -> title(row.heading())),
                        TableColumn.text(
                                "Enjeu", 60, row -> row.answered().enjeu().title()),
                        TableColumn.text(
                                "Description", 60, row -> row.answered().enjeu().description()),
                        TableColumn.text(
                                "Priorité",
                                12,
                                row -> label(row.answered().enjeu().priority())),
                        TableColumn.whole(
                                "Constats", row -> (long) row.answered().grounds()),
                        TableColumn.whole(
                                "Actions", row -> (long) row.answered().actions())));
    }

    private static @Nullable String title(@Nullable Heading heading) {
        return heading == null ? null : heading.title();
    }

    private @Nullable String label(@Nullable Priority priority) {
        return priority == null ? null : words.of(priority);
    }
}
