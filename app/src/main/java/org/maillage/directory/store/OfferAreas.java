package org.maillage.directory.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaLocator;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// In which quartiers, QPV, IRIS and other areas of the instance places lie, by the boundaries in force.
@Component
class OfferAreas {

    private final Areas areas;
    private final AreaParts parts;
    private final Shapes shapes;
    private final Clock clock;

    OfferAreas(Areas areas, AreaParts parts, Shapes shapes, Clock clock) {
        this.areas = areas;
        this.parts = parts;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @param insee of the commune it says to lie in, or empty
    record Placed(UUID id, double latitude, double longitude, String insee) {}

    /// Those of communes that no territory of the instance holds are absent.
    Map<UUID, List<AreaId>> of(List<Placed> places) {
        Map<String, AreaId> wholes = wholesByCommune(places.stream()
                .map(Placed::insee)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet()));
        var grounds = new HashMap<AreaId, Ground>();
        var found = new HashMap<UUID, List<AreaId>>();
        for (Placed place : places) {
            AreaId whole = place.insee().isEmpty() ? null : wholes.get(MunicipalDistricts.communeOf(place.insee()));
            if (whole != null) {
                found.put(
                        place.id(),
                        grounds.computeIfAbsent(whole, this::groundOf).areasAt(place.latitude(), place.longitude()));
            }
        }
        return found;
    }

    private Map<String, AreaId> wholesByCommune(Set<String> codes) {
        Set<String> communes = codes.stream().map(MunicipalDistricts::communeOf).collect(Collectors.toSet());
        return communes.isEmpty() ? Map.of() : areas.outermostByCommune(communes);
    }

    /// @param lists areas that are made of others, such as a zone de vie sociale of IRIS
    private record Ground(AreaLocator locator, Map<AreaId, Set<AreaId>> lists) {

        List<AreaId> areasAt(double latitude, double longitude) {
            List<AreaId> drawn = locator.areasAt(latitude, longitude);
            Stream<AreaId> listed = lists.entrySet().stream()
                    .filter(list -> list.getValue().stream().anyMatch(drawn::contains))
                    .map(Map.Entry::getKey);
            return Stream.concat(drawn.stream(), listed).distinct().toList();
        }
    }

    private Ground groundOf(AreaId whole) {
        Territory territory = areas.getTerritory(whole);
        List<AreaId> all = Stream.of(
                        Stream.of(territory.whole()), territory.within().stream(), areas.listIris(territory).stream())
                .flatMap(stream -> stream)
                .map(Area::id)
                .toList();
        return new Ground(new AreaLocator(shapes.inForce(all, LocalDate.now(clock))), parts.listParts(all));
    }

    /// The codes of the communes of the territory that an area belongs to.
    List<String> communesAround(AreaId area) {
        return areas.getTerritory(areas.outermost(area)).communes().stream()
                .map(Area::code)
                .filter(java.util.Objects::nonNull)
                .flatMap(MunicipalDistricts::codesOf)
                .toList();
    }
}
