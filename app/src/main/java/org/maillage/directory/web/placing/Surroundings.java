package org.maillage.directory.web.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaLocator;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// What a point lies in, as it is told before it is saved.
@Component
class Surroundings {

    private final Shapes shapes;
    private final Clock clock;

    Surroundings(Shapes shapes, Clock clock) {
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @param doubts sentences that question the point
    record Told(List<String> places, List<String> doubts) {}

    Told at(Territory territory, Structure structure, Coordinate point) {
        List<Area> all = Stream.concat(Stream.of(territory.whole()), territory.within().stream())
                .toList();
        Map<AreaId, Shape> known = shapes.inForce(all.stream().map(Area::id).toList(), LocalDate.now(clock));
        List<AreaId> found = new AreaLocator(known).areasAt(point.y, point.x);
        List<Area> holding =
                all.stream().filter(area -> found.contains(area.id())).toList();
        return new Told(
                holding.stream().map(Surroundings::said).toList(), doubts(territory, structure, known, holding));
    }

    private static String said(Area area) {
        return switch (area.kind()) {
            case COMMUNE -> "Commune\u00a0: " + area.name();
            case EPCI -> "Intercommunalité\u00a0: " + area.name();
            case QUARTIER -> "Quartier\u00a0: " + area.name();
            case QPV -> "Quartier prioritaire\u00a0: " + area.fullName();
            case VIE_SOCIALE -> "Zone de vie sociale\u00a0: " + area.name();
            default -> area.fullName();
        };
    }

    private static List<String> doubts(
            Territory territory, Structure structure, Map<AreaId, Shape> known, List<Area> holding) {
        if (known.isEmpty()) {
            return List.of("Aucune limite de ce territoire n’est connue\u00a0: rien ne dit si ce point s’y trouve.");
        }
        boolean isIn =
                known.containsKey(territory.whole().id()) ? holding.contains(territory.whole()) : !holding.isEmpty();
        if (!isIn) {
            return List.of("Ce point est hors de «\u00a0" + territory.whole().name()
                    + "\u00a0»\u00a0: vérifiez que la latitude et la longitude ne sont pas inversées.");
        }
        String own = MunicipalDistricts.communeOf(structure.sheet().get(StructureField.INSEE));
        List<Area> communes = holding.stream()
                .filter(area -> area.kind() == Area.Kind.COMMUNE && area.code() != null)
                .toList();
        return communes.isEmpty() || communes.stream().anyMatch(area -> own.equals(area.code()))
                ? List.of()
                : List.of("La fiche dit «\u00a0" + structure.sheet().get(StructureField.COMMUNE)
                        + "\u00a0», ce point est à «\u00a0"
                        + communes.getFirst().name() + "\u00a0».");
    }
}
