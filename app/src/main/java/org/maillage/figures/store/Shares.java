package org.maillage.figures.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.figures.reckoning.Carriage;
import org.maillage.figures.reckoning.Part;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.BoundariesChanged;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which parts of IRIS each area is made of. A city takes tenths of a second: it is done in the transaction that
/// changes boundaries or squares, so that no page ever shows figures of other boundaries.
@Component
class Shares {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final AreaParts areaParts;
    private final Shapes shapes;
    private final InhabitedIris inhabited;
    private final Clock clock;

    Shares(JdbcClient jdbc, Areas areas, AreaParts areaParts, Shapes shapes, InhabitedIris inhabited, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.areaParts = areaParts;
        this.shapes = shapes;
        this.inhabited = inhabited;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(BoundariesChanged changed) {
        reckon(areas.getTerritory(areas.outermost(changed.area())));
    }

    /// All areas of the territory anew.
    @Transactional
    public void reckon(Territory territory) {
        List<Area> iris = areas.listIris(territory);
        List<Area> held = Stream.concat(Stream.of(territory.whole()), territory.within().stream())
                .toList();
        Map<AreaId, Shape> boundaries = shapes.inForce(
                Stream.concat(held.stream(), iris.stream()).map(Area::id).toList(), LocalDate.now(clock));
        Carriage carriage = inhabited.of(territory, iris, boundaries);
        Map<AreaId, Set<AreaId>> lists =
                areaParts.listParts(held.stream().map(Area::id).toList());
        Map<String, UUID> ids = iris.stream()
                .collect(Collectors.toMap(Area::code, area -> area.id().value()));
        var rows = new ArrayList<Row>();
        held.forEach(area -> parts(area, territory, iris, carriage, boundaries, lists)
                .forEach(part -> rows.add(row(area, part, ids))));
        // An IRIS is made of itself: that tells how many people its squares hold.
        iris.stream()
                .filter(area -> area.code() != null)
                .forEach(area -> rows.add(row(area, carriage.whole(area.code()), ids)));
        replace(Stream.concat(held.stream(), iris.stream()).toList(), rows);
    }

    private record Row(UUID area, UUID iris, Part part) {}

    private static Row row(Area area, Part part, Map<String, UUID> ids) {
        return new Row(area.id().value(), Objects.requireNonNull(ids.get(part.iris())), part);
    }

    // A commune is made of its own IRIS, whatever its boundary; a list is believed before a drawing.
    private List<Part> parts(
            Area area,
            Territory territory,
            List<Area> iris,
            Carriage carriage,
            Map<AreaId, Shape> boundaries,
            Map<AreaId, Set<AreaId>> lists) {
        if (area.kind() == Area.Kind.COMMUNE || area.kind() == Area.Kind.EPCI) {
            return iris.stream()
                    .filter(one -> area.id().equals(territory.whole().id())
                            || area.id().equals(one.parent()))
                    .map(one -> carriage.whole(String.valueOf(one.code())))
                    .toList();
        }
        Set<AreaId> listed = lists.get(area.id());
        if (listed != null) {
            return iris.stream()
                    .filter(one -> listed.contains(one.id()))
                    .map(one -> carriage.whole(String.valueOf(one.code())))
                    .toList();
        }
        Shape shape = boundaries.get(area.id());
        return shape == null || shape.geometry().getDimension() < 2 ? List.of() : carriage.within(shape.geometry());
    }

    private void replace(List<Area> areas, List<Row> rows) {
        jdbc.sql("delete from figures.share where area_id = any (?)")
                .param(areas.stream().map(area -> area.id().value()).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into figures.share (area_id, iris_id, part, people)
                        select * from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as double precision[]), cast(? as double precision[]))
                        """)
                .param(rows.stream().map(Row::area).toArray(UUID[]::new))
                .param(rows.stream().map(Row::iris).toArray(UUID[]::new))
                .param(rows.stream().map(row -> row.part().share()).toArray(Double[]::new))
                .param(rows.stream()
                        .map(row -> Double.isNaN(row.part().people())
                                ? null
                                : row.part().people())
                        .toArray(Double[]::new))
                .update();
    }
}
