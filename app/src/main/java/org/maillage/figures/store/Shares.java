package org.maillage.figures.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.maillage.figures.reckoning.Carriage;
import org.maillage.figures.reckoning.Part;
import org.maillage.figures.reckoning.Square;
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
    private final Clock clock;

    Shares(JdbcClient jdbc, Areas areas, AreaParts areaParts, Shapes shapes, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.areaParts = areaParts;
        this.shapes = shapes;
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
        var carriage = new Carriage(polygons(iris, boundaries), squares(territory));
        Map<AreaId, Set<AreaId>> lists =
                areaParts.listParts(held.stream().map(Area::id).toList());
        Map<String, UUID> ids = iris.stream()
                .collect(Collectors.toMap(Area::code, area -> area.id().value()));
        for (Area area : held) {
            replace(area, parts(area, territory, iris, carriage, boundaries, lists), ids);
        }
    }

    private static Map<String, Geometry> polygons(List<Area> iris, Map<AreaId, Shape> boundaries) {
        var polygons = new HashMap<String, Geometry>();
        for (Area area : iris) {
            Shape shape = boundaries.get(area.id());
            if (area.code() != null && shape != null && shape.geometry().getDimension() == 2) {
                polygons.put(area.code(), shape.geometry());
            }
        }
        return polygons;
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

    private List<Square> squares(Territory territory) {
        return jdbc.sql("""
                        select s.longitude, s.latitude, s.people
                        from figures.square s join figures.edition e on e.id = s.edition_id
                        where e.state = 'in_force' and s.commune = any (?)
                          and e.year = (select max(year) from figures.edition where state = 'in_force' and source = e.source)
                        """)
                .param(territory.communes().stream().map(Area::code).toArray(String[]::new))
                .query((row, _) -> new Square(row.getDouble(1), row.getDouble(2), row.getDouble(3)))
                .list();
    }

    private void replace(Area area, List<Part> parts, Map<String, UUID> ids) {
        UUID id = area.id().value();
        jdbc.sql("delete from figures.share where area_id = ?").param(id).update();
        jdbc.sql("""
                        insert into figures.share (area_id, iris_id, part, people)
                        select ?, * from unnest(cast(? as uuid[]), cast(? as double precision[]), cast(? as double precision[]))
                        """)
                .param(id)
                .param(parts.stream().map(part -> ids.get(part.iris())).toArray(UUID[]::new))
                .param(parts.stream().map(Part::share).toArray(Double[]::new))
                .param(parts.stream()
                        .map(part -> Double.isNaN(part.people()) ? null : part.people())
                        .toArray(Double[]::new))
                .update();
    }
}
