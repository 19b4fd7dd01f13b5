package org.maillage.diagnosis.web.portrait;

import java.util.List;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.figures.Spread;
import org.maillage.figures.Spreading;
import org.maillage.figures.SquareGrid;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The squares of a map as a sheet, for those who make maps elsewhere.
@Controller
class SquareExportController {

    private static final String MAP = DiagnosisAddress.INSIDE + "/carte";

    private final KnownTerritories territories;
    private final Indicators indicators;
    private final Spreading spreading;
    private final Provenances provenances;

    SquareExportController(
            KnownTerritories territories, Indicators indicators, Spreading spreading, Provenances provenances) {
        this.territories = territories;
        this.indicators = indicators;
        this.spreading = spreading;
        this.provenances = provenances;
    }

    @GetMapping("/espace/{convention}" + MAP + "/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam(defaultValue = "") String indicateur) {
        Indicator indicator =
                indicators.findIndicator(indicateur).orElseThrow(() -> NotFound.of("Indicator", indicateur));
        KnownTerritory known = territories.of(space);
        Spread spread = spreading
                .spread(indicator, known.territory(), known.iris(), known.figures())
                .orElseThrow(() -> NotFound.of("Spread", indicateur));
        Provenance provenance = provenances.of(
                space,
                indicator.name() + ", par carreau de 200\u00a0m",
                List.of(),
                MAP + "?indicateur=" + indicator.key() + "&maille=" + MapChoice.SQUARES);
        return new TableFile<>(
                TableFormat.of(format),
                table(provenance, spread, new SquareMaps(space, spread, known.iris())),
                spread.squares()::stream);
    }

    private static Table<Spread.Square> table(Provenance provenance, Spread spread, SquareMaps maps) {
        var grid = new SquareGrid();
        String source = SquareMaps.source(spread.counted());
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text(
                                "Carreau",
                                34,
                                square -> grid.at(square.longitude(), square.latitude())
                                        .name()),
                        TableColumn.text("Code IRIS", 12, Spread.Square::iris),
                        TableColumn.text("IRIS", 30, square -> maps.name(square.iris())),
                        TableColumn.decimal("Longitude", Spread.Square::longitude),
                        TableColumn.decimal("Latitude", Spread.Square::latitude),
                        TableColumn.decimal("Personnes du carreau", Spread.Square::people),
                        TableColumn.decimal(
                                spread.indicator().name(),
                                square -> maps.told(square).orElse(null)),
                        TableColumn.text("Tel que montré", 16, maps::words),
                        TableColumn.text("Source", 44, square -> source)));
    }
}
