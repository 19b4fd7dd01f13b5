package org.maillage.territory.boundaries;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;
import org.maillage.territory.Slugs;

/// Lays the features of a file beside the areas that are known.
final class Matching {

    private static final double SAME_DEGREES = 1e-7; // a centimetre: what is lost between two ways of writing it

    private static final double SAME_SHARE = 1e-6;

    private final Ground ground;
    private final BoundaryKind kind;
    private final Map<AreaId, Integer> taken = new HashMap<>();

    Matching(Ground ground, BoundaryKind kind) {
        this.ground = ground;
        this.kind = kind;
    }

    /// In the order of the file.
    List<BoundaryLine> lines(List<StagedBoundary> staged) {
        return staged.stream().map(this::line).toList();
    }

    private BoundaryLine line(StagedBoundary staged) {
        Optional<Area> area = find(ground, kind, staged);
        String reason = reason(staged, area.orElse(null));
        if (reason != null) {
            return new BoundaryLine(staged, BoundaryLine.Verdict.ERROR, area.orElse(null), reason);
        }
        return new BoundaryLine(
                staged,
                area.map(one -> verdict(one, staged)).orElse(BoundaryLine.Verdict.NEW),
                area.orElse(null),
                null);
    }

    private @Nullable String reason(StagedBoundary staged, @Nullable Area area) {
        Geometry shape = staged.shape();
        if (shape == null) {
            return staged.problem() == null ? "Sans contour." : staged.problem();
        }
        if (!shape.isValid()) {
            return "Le contour se croise lui-même.";
        }
        if (area == null && staged.name().isEmpty() && staged.code().isEmpty()) {
            return "Ni nom ni code\u00a0: rien ne dit de quel territoire c’est le contour.";
        }
        if (area == null && !mayCome()) {
            return "Aucun territoire de la convention ne porte ce code.";
        }
        Integer other = area == null ? null : taken.putIfAbsent(area.id(), staged.rank());
        return other == null ? null : "Le contour %d est déjà celui de ce territoire.".formatted(other);
    }

    private boolean mayCome() {
        return kind != BoundaryKind.COMMUNE && kind != BoundaryKind.EPCI;
    }

    private BoundaryLine.Verdict verdict(Area area, StagedBoundary staged) {
        List<Shape> known = ground.shapesOf(area.id());
        if (known.isEmpty()) {
            return BoundaryLine.Verdict.FIRST;
        }
        Geometry shape = staged.shape();
        return known.stream().anyMatch(one -> shape != null && same(one.geometry(), shape))
                ? BoundaryLine.Verdict.SAME
                : BoundaryLine.Verdict.CHANGED;
    }

    private static boolean same(Geometry one, Geometry other) {
        return one.getNumPoints() == other.getNumPoints() && one.norm().equalsExact(other.norm(), SAME_DEGREES)
                || nearlySame(one, other);
    }

    // Once projected and back, a ring may begin at another of its points.
    private static boolean nearlySame(Geometry one, Geometry other) {
        double most = SAME_SHARE * one.getArea();
        return Math.abs(one.getArea() - other.getArea()) <= most
                && one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                && one.isValid()
                && one.symDifference(other).getArea() <= most;
    }

    /// By code; by name where there is no code, or none that is known.
    static Optional<Area> find(Ground ground, BoundaryKind kind, StagedBoundary staged) {
        List<Area> ofKind = ofKind(ground, kind);
        return ofKind.stream()
                .filter(area -> area.id().equals(staged.chosen()))
                .findFirst()
                .or(() -> byCode(ofKind, staged))
                .or(() -> isNamed(kind) ? byName(ofKind, staged) : Optional.empty());
    }

    /// Those a shape without known name may be the boundary of: of its kind, and not yet that of another.
    static List<Area> candidates(Ground ground, BoundaryKind kind, List<BoundaryLine> lines) {
        if (!isNamed(kind)) {
            return List.of();
        }
        Set<AreaId> matched = lines.stream()
                .map(BoundaryLine::area)
                .filter(Objects::nonNull)
                .map(Area::id)
                .collect(Collectors.toSet());
        return ofKind(ground, kind).stream()
                .filter(area -> !matched.contains(area.id()))
                .toList();
    }

    private static List<Area> ofKind(Ground ground, BoundaryKind kind) {
        return ground.areas().stream()
                .filter(area -> area.kind() == kind.areaKind()
                        && (kind.zoning() == null || kind.zoning().equals(area.zoning())))
                .toList();
    }

    private static Optional<Area> byCode(List<Area> areas, StagedBoundary staged) {
        return areas.stream()
                .filter(area -> !staged.code().isEmpty() && staged.code().equalsIgnoreCase(area.code()))
                .findFirst();
    }

    private static boolean isNamed(BoundaryKind kind) {
        return switch (kind) {
            case QPV_2015, QPV_2024, QUARTIER, VIE_SOCIALE, SECTEUR -> true;
            case IRIS, COMMUNE, EPCI, DEPARTEMENT -> false;
        };
    }

    // An area that has another code is another one, whatever its name.
    private static Optional<Area> byName(List<Area> areas, StagedBoundary staged) {
        String name = words(staged.name());
        return areas.stream()
                .filter(area -> area.code() == null || staged.code().isEmpty())
                .filter(area -> !name.isEmpty() && name.equals(words(area.name())))
                .findFirst();
    }

    // « Belle Beille » is « Belle-Beille », « Justices Madeleine » is « Madeleine, Justices ».
    private static String words(String name) {
        return String.join(" ", new TreeSet<>(Arrays.asList(Slugs.of(name).split("-"))));
    }
}
