package org.maillage.territory.boundaries;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.maillage.base.Saved;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.BoundariesChanged;
import org.maillage.territory.IrisAreas;
import org.maillage.territory.ShapeWriting;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes boundaries of the features of a file, all of them or none.
@Service
public class BoundaryApplying {

    private final BoundaryFiles files;
    private final BoundaryStore store;
    private final BoundaryChanges changes;
    private final NewAreas newAreas;
    private final ShapeWriting writing;
    private final IrisAreas iris;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoundaryApplying(
            BoundaryFiles files,
            BoundaryStore store,
            BoundaryChanges changes,
            NewAreas newAreas,
            ShapeWriting writing,
            IrisAreas iris,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.changes = changes;
        this.newAreas = newAreas;
        this.writing = writing;
        this.iris = iris;
        this.events = events;
        this.clock = clock;
    }

    /// Judges every feature again first; what is in error is left out, as the preview said.
    ///
    /// @param beginsOn since when they are in force, or null when nobody knows
    /// @param seen [BoundaryPreview#seen()] of the page that was read
    @Transactional
    public Saved apply(BoundaryFile file, AreaId territory, String source, @Nullable LocalDate beginsOn, String seen) {
        if (!store.hold(file.id())) {
            return new Saved.Refused("seen", "Ce fichier a déjà été appliqué.");
        }
        BoundaryPreview preview = files.preview(file, territory);
        if (!preview.seen().equals(seen)) {
            return new Saved.Refused(
                    "seen",
                    "Le territoire a changé depuis que cette page a été ouverte\u00a0: relisez ce qui va être écrit, puis appliquez.");
        }
        Ground ground = files.ground(territory);
        Optional<String> obstacle = preview.lines().stream()
                .filter(line -> line.verdict() == Verdict.CHANGED)
                .map(line -> obstacle(ground, line, beginsOn))
                .flatMap(Optional::stream)
                .findFirst();
        if (obstacle.isPresent()) {
            return new Saved.Refused("beginsOn", obstacle.get());
        }
        changes.keep(
                file.id(),
                preview.lines().stream()
                        .filter(BoundaryApplying::isWritten)
                        .flatMap(line -> Optional.ofNullable(line.area()).map(Area::id).stream())
                        .toList());
        preview.lines().stream()
                .filter(BoundaryApplying::isWritten)
                .forEach(line -> write(ground, file, line, source, beginsOn));
        if (file.kind() == BoundaryKind.IRIS) {
            preview.lines().forEach(this::name);
        }
        events.publishEvent(new BoundariesChanged(territory));
        store.setApplied(file.id(), source, beginsOn, OffsetDateTime.now(clock), told(preview));
        return Saved.DONE;
    }

    private static Optional<String> obstacle(Ground ground, BoundaryLine line, @Nullable LocalDate beginsOn) {
        Area area = Objects.requireNonNull(line.area());
        return ground.shapesOf(area.id()).stream()
                .filter(shape -> !shape.schematic() && Objects.equals(shape.beginsOn(), beginsOn))
                .findFirst()
                .map(shape -> (beginsOn == null
                                ? "Dites depuis quand ces contours sont en vigueur\u00a0: «\u00a0%s\u00a0» en a déjà un."
                                : "«\u00a0%s\u00a0» a déjà un contour qui commence ce jour-là\u00a0: choisissez une autre date.")
                        .formatted(area.fullName()));
    }

    private void write(
            Ground ground, BoundaryFile file, BoundaryLine line, String source, @Nullable LocalDate beginsOn) {
        Geometry shape = Objects.requireNonNull(line.staged().shape());
        AreaId area = line.area() == null
                ? newAreas.add(ground, file.kind(), line.staged())
                : line.area().id();
        if (line.area() == null) {
            changes.keepAdded(file.id(), area);
        }
        String said = line.staged().mended() == null ? source : source + " (contour réparé)";
        var origin =
                new ShapeWriting.Origin(said, file.fileName(), line.staged().rank(), false);
        if (!writing.put(area, beginsOn, shape, origin)) {
            throw new IllegalStateException("Two boundaries of " + area.value() + " begin the same day");
        }
    }

    private static boolean isWritten(BoundaryLine line) {
        return line.staged().shape() != null && line.verdict() != Verdict.ERROR && line.verdict() != Verdict.SAME;
    }

    // Figures often come first, and without names.
    private void name(BoundaryLine line) {
        Area area = line.area();
        String name = line.staged().name();
        if (area != null && area.parent() != null && !name.isEmpty() && !name.contains("\ufffd")) {
            iris.add(area.parent(), Map.of(line.staged().code(), name));
        }
    }

    private static String told(BoundaryPreview preview) {
        return List.of(
                        Counted.of(preview.count(Verdict.NEW), "territoire ajouté", "territoires ajoutés"),
                        Counted.of(preview.count(Verdict.FIRST), "premier contour", "premiers contours"),
                        Counted.of(preview.count(Verdict.CHANGED), "contour changé", "contours changés"),
                        Counted.of(preview.count(Verdict.SAME), "inchangé", "inchangés"),
                        Counted.of(preview.count(Verdict.ERROR), "laissé de côté", "laissés de côté"))
                .stream()
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("rien");
    }
}
