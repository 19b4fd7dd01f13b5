package org.maillage.territory.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Nesting;
import org.maillage.territory.Shape;
import org.maillage.territory.Territory;

/// What is known of a territory before a file comes: its areas, its IRIS, and their boundaries of all times.
///
/// @param around départements it is compared with
/// @param outline of the whole, null when nothing tells it
record Ground(
        Territory territory,
        List<Area> iris,
        List<Area> around,
        Map<AreaId, List<Shape>> shapes,
        @Nullable Geometry outline) {

    static Ground of(Territory territory, List<Area> iris, List<Area> around, Map<AreaId, List<Shape>> shapes) {
        return new Ground(territory, iris, around, shapes, outline(territory, iris, shapes));
    }

    List<Area> areas() {
        return all(territory, iris, around);
    }

    static List<Area> all(Territory territory, List<Area> iris, List<Area> around) {
        return Stream.of(Stream.of(territory.whole()), territory.within().stream(), iris.stream(), around.stream())
                .flatMap(stream -> stream)
                .toList();
    }

    List<Shape> shapesOf(AreaId area) {
        return shapes.getOrDefault(area, List.of());
    }

    Set<String> communeCodes() {
        return territory.communes().stream()
                .map(Area::code)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
    }

    Optional<Area> findCommune(String codes) {
        return territory.communes().stream()
                .filter(commune -> commune.code() != null
                        && MunicipalDistricts.codesOf(commune.code()).anyMatch(codes::contains))
                .findFirst();
    }

    /// The latest boundary of an area.
    Optional<Geometry> findShape(AreaId area) {
        List<Shape> all = shapesOf(area);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().geometry());
    }

    boolean holds(BoundaryKind kind, StagedBoundary read) {
        Set<String> communes = communeCodes();
        return switch (kind) {
            case IRIS -> communes.contains(read.communes());
            case COMMUNE -> communes.contains(read.code());
            case DEPARTEMENT ->
                communes.stream().anyMatch(code -> !read.code().isEmpty() && code.startsWith(read.code()));
            case EPCI -> read.code().equals(territory.whole().code());
            case QPV_2015, QPV_2024 -> isKnown(kind, read) || liesWithin(read, false);
            case QUARTIER, VIE_SOCIALE, SECTEUR -> isKnown(kind, read) || liesWithin(read, true);
        };
    }

    private boolean isKnown(BoundaryKind kind, StagedBoundary read) {
        return Matching.find(this, kind, read).isPresent();
    }

    private boolean liesWithin(StagedBoundary read, boolean otherwise) {
        if (read.communes().matches(".*\\d{4,}.*")) {
            return findCommune(read.communes()).isPresent();
        }
        Geometry shape = read.shape();
        if (outline == null || shape == null) {
            return otherwise;
        }
        return shape.isValid() ? Nesting.liesIn(shape, outline) : outline.intersects(shape.getEnvelope());
    }

    // Official before schematic: the whole itself, else its IRIS together.
    private static @Nullable Geometry outline(Territory territory, List<Area> iris, Map<AreaId, List<Shape>> shapes) {
        List<Shape> whole = shapes.getOrDefault(territory.whole().id(), List.of());
        if (!whole.isEmpty() && !whole.getLast().schematic()) {
            return whole.getLast().geometry();
        }
        var pieces = new ArrayList<Geometry>();
        for (Area one : iris) {
            List<Shape> known = shapes.getOrDefault(one.id(), List.of());
            if (!known.isEmpty() && !known.getLast().schematic()) {
                pieces.add(known.getLast().geometry());
            }
        }
        if (!pieces.isEmpty()) {
            return UnaryUnionOp.union(pieces);
        }
        return whole.isEmpty() ? null : whole.getLast().geometry();
    }
}
