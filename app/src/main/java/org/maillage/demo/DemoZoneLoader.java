package org.maillage.demo;

import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.networks.Networks;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.ShapeWriting;
import org.maillage.territory.Slugs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Draws the zones de vie sociale of the demonstration, and says who answers for them.
@Component
@Profile("demo")
class DemoZoneLoader {

    private static final ShapeWriting.Origin SCHEMATIC =
            new ShapeWriting.Origin("tracés pour la démonstration", null, null, true);

    private final Areas areas;
    private final ShapeWriting shapes;
    private final Structures structures;
    private final Scopes scopes;
    private final Networks networks;
    private final GeometryFactory geometries = new GeometryFactory();

    DemoZoneLoader(Areas areas, ShapeWriting shapes, Structures structures, Scopes scopes, Networks networks) {
        this.areas = areas;
        this.shapes = shapes;
        this.structures = structures;
        this.scopes = scopes;
        this.networks = networks;
    }

    /// Before the sheets, which are told in which areas they lie.
    void draw(DemoFolder folder, DemoWorld world) {
        for (DemoZone zone : folder.readList(DemoZone.FILE, DemoZone.class)) {
            var id = new AreaId(UUID.randomUUID());
            areas.add(new Area(
                    id,
                    Area.Kind.VIE_SOCIALE,
                    Slugs.of(zone.name()),
                    zone.name(),
                    zone.shortName(),
                    null,
                    world.areas().get(DemoZone.FILE, zone.of()),
                    null,
                    null,
                    null,
                    null));
            Coordinate[] ring = Stream.concat(
                            zone.points().stream(), Stream.of(zone.points().getFirst()))
                    .map(point -> new Coordinate(point.get(0), point.get(1)))
                    .toArray(Coordinate[]::new);
            shapes.put(id, null, geometries.createPolygon(ring), SCHEMATIC);
        }
    }

    /// Once the sheets are there.
    void tie(DemoFolder folder, DemoWorld world) {
        for (DemoZone zone : folder.readList(DemoZone.FILE, DemoZone.class)) {
            if (zone.structure() != null) {
                AreaId area =
                        areas.findBySlug(Slugs.of(zone.name())).map(Area::id).orElseThrow();
                var scope = scopes.of(
                        areas.getTerritory(areas.outermost(world.areas().get(DemoZone.FILE, zone.of()))));
                Structure structure = structures.listIn(scope.communes()).stream()
                        .filter(one -> one.name().equals(zone.structure()))
                        .findFirst()
                        .orElseThrow(() ->
                                new DemoRefusal(DemoZone.FILE, "il n’y a pas de lieu « " + zone.structure() + " »"));
                networks.answerFor(structure.id(), area);
            }
        }
    }
}
