package org.maillage.territory.boundaries;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Nesting;
import org.maillage.territory.Slugs;
import org.springframework.stereotype.Component;

/// Makes areas of features that nobody knew, each where its shape lies.
@Component
class NewAreas {

    private static final int SHORT_NAME = 18;
    private static final int NAME = 120;
    private static final String WHOLE_COMMUNE = "0000";

    private final Areas areas;

    NewAreas(Areas areas) {
        this.areas = areas;
    }

    AreaId add(Ground ground, BoundaryKind kind, StagedBoundary staged) {
        String name = cut(name(ground, kind, staged), NAME);
        var area = new Area(
                new AreaId(UUID.randomUUID()),
                kind.areaKind(),
                freeSlug(slug(kind, staged)),
                name,
                cut(name, SHORT_NAME),
                staged.code().isEmpty() ? null : staged.code(),
                parent(ground, kind, staged),
                kind.zoning(),
                null,
                null,
                null);
        areas.add(area);
        return area.id();
    }

    // A commune that is one IRIS gives it its name; letters that were lost before the file came make no name.
    private static String name(Ground ground, BoundaryKind kind, StagedBoundary staged) {
        if (kind != BoundaryKind.IRIS || !staged.hasLostLetters()) {
            return staged.called();
        }
        Optional<String> commune = staged.code().endsWith(WHOLE_COMMUNE)
                ? ground.findCommune(staged.communes()).map(Area::name)
                : Optional.empty();
        return commune.orElse("IRIS " + staged.code());
    }

    private static String slug(BoundaryKind kind, StagedBoundary staged) {
        return switch (kind) {
            case IRIS -> "iris-" + Slugs.of(staged.code());
            case DEPARTEMENT -> "departement-" + Slugs.of(staged.code());
            case QPV_2015, QPV_2024 -> Slugs.of("qpv-" + kind.zoning() + "-" + staged.called());
            case QUARTIER, VIE_SOCIALE, SECTEUR, COMMUNE, EPCI -> Slugs.of(staged.called());
        };
    }

    private String freeSlug(String wanted) {
        String plain = wanted.isEmpty() ? "territoire" : wanted;
        return areas.freeSlug(plain);
    }

    private static @Nullable AreaId parent(Ground ground, BoundaryKind kind, StagedBoundary staged) {
        if (kind == BoundaryKind.DEPARTEMENT) {
            return null;
        }
        Optional<AreaId> quartier = kind == BoundaryKind.IRIS || kind == BoundaryKind.QUARTIER
                ? Optional.empty()
                : innermost(ground, Area.Kind.QUARTIER, staged.shape());
        return quartier.or(() -> ground.findCommune(staged.communes()).map(Area::id))
                .or(() -> innermost(ground, Area.Kind.COMMUNE, staged.shape()))
                .orElse(ground.territory().whole().id());
    }

    private static Optional<AreaId> innermost(Ground ground, Area.Kind kind, @Nullable Geometry shape) {
        if (shape == null) {
            return Optional.empty();
        }
        Map<AreaId, Geometry> outers = new HashMap<>();
        ground.areas().stream()
                .filter(area -> area.kind() == kind)
                .forEach(area -> ground.findShape(area.id()).ifPresent(outer -> outers.put(area.id(), outer)));
        return Nesting.findInnermost(shape, outers);
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most - 1).strip() + "…";
    }
}
