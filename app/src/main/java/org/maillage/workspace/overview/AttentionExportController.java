package org.maillage.workspace.overview;

import java.util.List;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.attention.AttentionPoint;
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
import org.springframework.web.servlet.View;

/// The points d'attention as a file, each with the address of the list it counts.
@Controller
class AttentionExportController {

    private final Attention attention;
    private final Provenances provenances;
    private final InstanceAddress instance;

    AttentionExportController(Attention attention, Provenances provenances, InstanceAddress instance) {
        this.attention = attention;
        this.provenances = provenances;
        this.instance = instance;
    }

    @GetMapping("/espace/{convention}" + AttentionController.INSIDE + "/export.{format}")
    View export(Space space, @PathVariable String format) {
        Provenance provenance = provenances.of(space, "Points d’attention", List.of(), AttentionController.INSIDE);
        return new TableFile<>(
                TableFormat.of(format), table(provenance, space), () -> attention.pointsFor(space).stream());
    }

    private Table<AttentionPoint> table(Provenance provenance, Space space) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Gravité", 14, AttentionExportController::severity),
                        TableColumn.text("Point d’attention", 50, AttentionPoint::sentence),
                        TableColumn.text("Détail", 60, AttentionPoint::detail),
                        TableColumn.whole("Nombre", point -> (long) point.count()),
                        TableColumn.text("Adresse", 60, point -> instance.of(space.path(point.path())))));
    }

    private static String severity(AttentionPoint point) {
        return switch (point.severity()) {
            case ACT -> "à traiter";
            case WATCH -> "à surveiller";
        };
    }
}
