package org.maillage.directory.web.placing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SmallMaps;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Builds the page where a structure is put on the map.
@Component
class PositionPages {

    private final Scopes scopes;
    private final Surroundings surroundings;
    private final PointMaps maps;

    PositionPages(Scopes scopes, Surroundings surroundings, PointMaps maps) {
        this.scopes = scopes;
        this.surroundings = surroundings;
        this.maps = maps;
    }

    /// @param tells whether the page says what the point lies in
    PositionPage pageOf(Space space, Structure structure, Filled<PositionForm> filled, boolean tells, boolean near) {
        Territory territory = scopes.of(space).territory();
        Coordinate point = filled.form().point().orElse(null);
        boolean told = tells && point != null;
        Surroundings.Told at = told && point != null
                ? surroundings.at(territory, structure, point)
                : new Surroundings.Told(List.of(), List.of());
        String own = space.path(structure.path());
        return new PositionPage(
                own + "/position",
                structure.name(),
                List.of(new Link("Annuaire", space.path(Structures.PATH)), new Link(structure.name(), own)),
                addressOf(structure),
                SmallMaps.words(structure.placing()),
                filled,
                told,
                at.places(),
                at.doubts(),
                maps.of(territory, point, near).orElse(null),
                zoom(own, point, told, near),
                own);
    }

    private static @Nullable Link zoom(String own, @Nullable Coordinate point, boolean told, boolean near) {
        if (point == null) {
            return null;
        }
        String query = told ? "?nord=" + PositionForm.degrees(point.y) + "&est=" + PositionForm.degrees(point.x) : "";
        String close = query.isEmpty() ? "?pres=oui" : query + "&pres=oui";
        return near
                ? new Link("Voir tout le territoire", own + "/position" + query)
                : new Link("Voir de plus près", own + "/position" + close);
    }

    static String addressOf(Structure structure) {
        return Stream.of(
                        structure.sheet().get(StructureField.ADDRESS),
                        (structure.sheet().get(StructureField.POSTCODE) + " "
                                        + structure.sheet().get(StructureField.COMMUNE))
                                .strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
