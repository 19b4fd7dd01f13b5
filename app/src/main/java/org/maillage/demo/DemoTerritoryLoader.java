package org.maillage.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.figures.Editions;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.IrisAreas;
import org.maillage.territory.ShapeWriting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the schematic outlines, the IRIS of quartiers, and the official figures of the demonstration.
@Component
@Profile("demo")
class DemoTerritoryLoader {

    private static final ShapeWriting.Origin SCHEMATIC =
            new ShapeWriting.Origin("tracés pour la démonstration", null, null, true);

    private final Areas areas;
    private final IrisAreas irisAreas;
    private final AreaParts parts;
    private final ShapeWriting shapes;
    private final Editions editions;
    private final GeometryFactory geometries = new GeometryFactory();

    DemoTerritoryLoader(Areas areas, IrisAreas irisAreas, AreaParts parts, ShapeWriting shapes, Editions editions) {
        this.areas = areas;
        this.irisAreas = irisAreas;
        this.parts = parts;
        this.shapes = shapes;
        this.editions = editions;
    }

    void load(DemoFolder folder, DemoWorld world) {
        DemoTerritory territory = folder.read(DemoTerritory.FILE, DemoTerritory.class);
        territory.outlines().forEach(outline -> draw(outline, world));
        load(territory.iris(), world);
        Scope scope = scope(territory.iris());
        folder.listFigureFiles().forEach(file -> show(file, scope));
    }

    private void draw(DemoTerritory.DemoOutline outline, DemoWorld world) {
        var ring = new ArrayList<Coordinate>();
        outline.points().forEach(point -> ring.add(new Coordinate(point.get(0), point.get(1))));
        ring.add(ring.getFirst());
        put(
                world.areas().get(DemoTerritory.FILE, outline.area()),
                geometries.createPolygon(ring.toArray(Coordinate[]::new)));
    }

    private void put(AreaId area, Geometry shape) {
        shapes.put(area, null, shape, SCHEMATIC);
    }

    private void load(List<DemoTerritory.DemoIris> iris, DemoWorld world) {
        var names = new HashMap<String, String>();
        iris.forEach(one -> names.put(one.code(), one.name()));
        Map<String, List<AreaId>> quartiers = new HashMap<>();
        AreaId city = areas.outermost(
                world.areas().get(DemoTerritory.FILE, iris.getFirst().quartier()));
        irisAreas.add(city, names);
        Map<String, AreaId> ids = new HashMap<>();
        areas.listIris(areas.getTerritory(city)).forEach(area -> ids.put(code(area), area.id()));
        for (DemoTerritory.DemoIris one : iris) {
            AreaId id = ids.get(one.code());
            if (id == null) {
                throw new DemoRefusal(DemoTerritory.FILE, "l’IRIS " + one.code() + " n’a pas été ajouté");
            }
            put(
                    id,
                    geometries.createPoint(
                            new Coordinate(one.at().get(0), one.at().get(1))));
            quartiers.computeIfAbsent(one.quartier(), _ -> new ArrayList<>()).add(id);
        }
        quartiers.forEach((quartier, held) -> parts.compose(world.areas().get(DemoTerritory.FILE, quartier), held));
    }

    private static String code(Area area) {
        return String.valueOf(area.code());
    }

    // As the département that coordinates would hand it in: the real file takes its place when somebody brings it.
    private static Scope scope(List<DemoTerritory.DemoIris> iris) {
        return new Scope(iris.stream()
                .flatMap(one -> Level.IRIS.departementOf(one.code()).stream())
                .collect(Collectors.toSet()));
    }

    private void show(Path file, Scope scope) {
        String name = String.valueOf(file.getFileName());
        switch (editions.receive(new Editions.Brought(file, name, null, null), scope)) {
            case Editions.Outcome.Waiting waiting ->
                editions.show(waiting.edition().id());
            case Editions.Outcome.Known _ -> throw new DemoRefusal(name, "ces chiffres sont déjà là");
            case Editions.Outcome.Refused refused ->
                throw new DemoRefusal(name, refused.problems().getFirst().sentence());
        }
    }
}
