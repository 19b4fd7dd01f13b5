package org.maillage.territory.boundaries;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.maillage.territory.boundaries.reading.BoundaryFormat;
import org.maillage.territory.boundaries.reading.BoundaryRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files of boundaries of a convention: received, looked at, given up.
@Service
public class BoundaryFiles {

    /// What came of a file that was handed in.
    public sealed interface Received {

        record Kept(BoundaryFileId id) implements Received {}

        /// @param field of the form, "file" or "kind"
        /// @param sentence in French: what is wrong and how to mend it
        record Refused(String field, String sentence) implements Received {}
    }

    private final Areas areas;
    private final Shapes shapes;
    private final BoundaryStore store;
    private final Clock clock;

    BoundaryFiles(Areas areas, Shapes shapes, BoundaryStore store, Clock clock) {
        this.areas = areas;
        this.shapes = shapes;
        this.store = store;
        this.clock = clock;
    }

    /// Reads a file whole and keeps what lies in the territory; nothing is changed of any area.
    ///
    /// @param kind null to recognise it
    @Transactional
    public Received receive(
            UUID convention, AreaId territory, @Nullable BoundaryKind kind, String fileName, Path content, UUID by) {
        var reading = new BoundaryReading(ground(territory), kind);
        try {
            return keep(convention, territory, reading, fileName, reading.read(fileName, content), by);
        } catch (BoundaryRefusal refusal) {
            return new Received.Refused("file", refusal.sentence());
        }
    }

    private Received keep(
            UUID convention,
            AreaId territory,
            BoundaryReading reading,
            String fileName,
            BoundaryFormat format,
            UUID by) {
        BoundaryKind kind = reading.kind();
        if (kind == null) {
            return new Received.Refused(
                    "kind",
                    "Rien dans ce fichier ne dit de quels territoires il donne les contours\u00a0: choisissez-le ici, puis renvoyez-le.");
        }
        if (reading.tooMany()) {
            return new Received.Refused(
                    "file",
                    "Ce fichier contient trop de contours sur votre territoire pour être lu en une fois. Envoyez-le en plusieurs parties.");
        }
        if (reading.kept().isEmpty()) {
            return new Received.Refused(
                    "file",
                    "Aucun des %d contours de ce fichier (%s) n’est sur le territoire de la convention. Vérifiez le département du fichier, et ce qu’il contient."
                            .formatted(format.features(), kind.label()));
        }
        var id = new BoundaryFileId(UUID.randomUUID());
        var file = new BoundaryFile(
                id,
                convention,
                kind,
                fileName,
                format.name(),
                format.projection().label(),
                format.features(),
                reading.outside(),
                Editions.source(kind, fileName),
                Editions.beginsOn(kind, fileName),
                clock.instant(),
                by,
                null,
                "");
        store.add(file, territory, reading.kept());
        return new Received.Kept(id);
    }

    /// The latest first.
    public List<BoundaryFile> list(UUID convention) {
        return store.list(convention);
    }

    public Optional<BoundaryFile> find(UUID convention, BoundaryFileId id) {
        return store.find(convention, id);
    }

    /// Its features beside what is known today; none once it was applied.
    public BoundaryPreview preview(BoundaryFile file, AreaId territory) {
        Ground ground = ground(territory);
        List<StagedBoundary> waiting = file.appliedAt() == null ? store.features(file.id()) : List.of();
        List<BoundaryLine> lines = new Matching(ground, file.kind()).lines(waiting);
        return new BoundaryPreview(file, lines, Matching.candidates(ground, file.kind(), lines));
    }

    /// Says which known areas shapes without known name are the boundaries of.
    ///
    /// @param chosen slugs by rank, empty for a new area
    @Transactional
    public void lay(BoundaryFile file, AreaId territory, Map<Integer, String> chosen) {
        if (!store.hold(file.id())) {
            return;
        }
        Map<String, AreaId> known =
                preview(file, territory).candidates().stream().collect(Collectors.toMap(Area::slug, Area::id));
        chosen.forEach((rank, slug) -> store.setChosen(file.id(), rank, known.get(slug)));
    }

    @Transactional
    public void giveUp(BoundaryFile file) {
        store.remove(file.id());
    }

    Ground ground(AreaId whole) {
        Territory territory = areas.getTerritory(whole);
        List<Area> iris = areas.listIris(territory);
        List<Area> around = areas.listDepartements();
        List<AreaId> all =
                Ground.all(territory, iris, around).stream().map(Area::id).toList();
        return Ground.of(territory, iris, around, shapes.listAll(all));
    }
}
