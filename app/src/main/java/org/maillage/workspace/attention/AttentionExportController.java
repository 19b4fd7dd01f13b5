package org.maillage.workspace.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The points d'attention as a file, each with the address where it is mended.
@Controller
class AttentionExportController {

    private final AttentionLists lists;
    private final Provenances provenances;
    private final InstanceAddress instance;

    AttentionExportController(AttentionLists lists, Provenances provenances, InstanceAddress instance) {
        this.lists = lists;
        this.provenances = provenances;
        this.instance = instance;
    }

    private record Line(StandingGroup group, StandingPoint point) {}

    @GetMapping("/espace/{convention}" + AttentionController.INSIDE + "/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam(defaultValue = "") String voir) {
        AttentionView view = AttentionView.of(voir);
        List<String> filters = view == AttentionView.LEFT ? List.of() : List.of(view.label());
        Provenance provenance =
                provenances.of(space, "Points d’attention", filters, AttentionController.INSIDE + view.query());
        return new TableFile<>(TableFormat.of(format), table(provenance, space), () -> lines(view.of(lists.of(space))));
    }

    private static Stream<Line> lines(AttentionList shown) {
        return shown.groups().stream().flatMap(group -> group.points().stream().map(point -> new Line(group, point)));
    }

    private Table<Line> table(Provenance provenance, Space space) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text(
                                "Gravité",
                                14,
                                line -> PointWords.of(line.group().cause().severity())),
                        TableColumn.text(
                                "Point d’attention",
                                34,
                                line -> line.group().cause().one()),
                        TableColumn.text(
                                "Objet", 60, line -> line.point().point().name()),
                        TableColumn.day("Depuis", AttentionExportController::since),
                        TableColumn.text(
                                "Pilote", 30, line -> line.point().point().carrier()),
                        TableColumn.text(
                                "Pourquoi", 60, line -> line.group().cause().detail()),
                        TableColumn.text("Acquittement", 60, line -> PointWords.told(line.point())),
                        TableColumn.text(
                                "Adresse",
                                60,
                                line -> instance.of(
                                        space.path(line.point().point().path())))));
    }

    private static @Nullable LocalDate since(Line line) {
        return line.point().point().since();
    }
}
