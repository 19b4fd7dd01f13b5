package org.maillage.territory.boundaries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.maillage.base.Saved;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.BoundariesChanged;
import org.maillage.territory.ShapeWriting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Zones de vie sociale and sectors that people make themselves: of a list of IRIS, or of an outline they draw.
@Service
public class DrawnAreas {

    /// What is asked for.
    ///
    /// @param kind [BoundaryKind#VIE_SOCIALE] or [BoundaryKind#SECTEUR]
    /// @param iris slugs, none when it is drawn
    /// @param outline typed points, empty when it is a list
    public record Wanted(BoundaryKind kind, String name, Set<String> iris, String outline) {}

    private final BoundaryFiles files;
    private final NewAreas newAreas;
    private final AreaParts parts;
    private final ShapeWriting writing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DrawnAreas(
            BoundaryFiles files,
            NewAreas newAreas,
            AreaParts parts,
            ShapeWriting writing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.newAreas = newAreas;
        this.parts = parts;
        this.writing = writing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Saved add(AreaId whole, Wanted wanted) {
        Ground ground = files.ground(whole);
        if (Matching.find(ground, wanted.kind(), staged(wanted, "", null)).isPresent()) {
            return new Saved.Refused("name", "Un territoire de ce genre porte déjà ce nom.");
        }
        if (wanted.iris().isEmpty() == wanted.outline().isBlank()) {
            return new Saved.Refused(
                    "outline",
                    wanted.iris().isEmpty()
                            ? "Cochez les IRIS qui le composent, ou tracez son contour."
                            : "Cochez des IRIS ou tracez un contour, l’un ou l’autre.");
        }
        return wanted.iris().isEmpty() ? draw(ground, wanted) : compose(ground, wanted);
    }

    private Saved compose(Ground ground, Wanted wanted) {
        List<Area> chosen = ground.iris().stream()
                .filter(iris -> wanted.iris().contains(iris.slug()))
                .toList();
        Set<AreaId> communes = chosen.stream()
                .map(iris -> Objects.requireNonNullElse(
                        iris.parent(), ground.territory().whole().id()))
                .collect(Collectors.toSet());
        String commune = communes.size() > 1 ? "" : codeOf(ground, communes);
        AreaId area = newAreas.add(ground, wanted.kind(), staged(wanted, commune, null));
        parts.compose(area, chosen.stream().map(Area::id).toList());
        return Saved.DONE;
    }

    private Saved draw(Ground ground, Wanted wanted) {
        return switch (DrawnOutline.read(wanted.outline())) {
            case DrawnOutline.Refused(String sentence) -> new Saved.Refused("outline", sentence);
            case DrawnOutline.Drawn(var shape) -> {
                if (ground.outline() != null && !ground.outline().intersects(shape)) {
                    yield new Saved.Refused(
                            "outline", "Ce contour est tout entier hors du territoire de la convention.");
                }
                AreaId area = newAreas.add(ground, wanted.kind(), staged(wanted, "", shape));
                boolean schematic = wanted.kind() == BoundaryKind.VIE_SOCIALE;
                var origin = new ShapeWriting.Origin("Tracé à la main", null, null, schematic);
                writing.put(area, LocalDate.now(clock), shape, origin);
                events.publishEvent(new BoundariesChanged(area));
                yield Saved.DONE;
            }
        };
    }

    private static String codeOf(Ground ground, Set<AreaId> communes) {
        return communes.stream()
                .flatMap(id -> ground.territory().findArea(id).stream())
                .map(Area::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static StagedBoundary staged(Wanted wanted, String commune, @Nullable Geometry shape) {
        return new StagedBoundary(0, "", wanted.name(), commune, shape, null, null, null);
    }
}
