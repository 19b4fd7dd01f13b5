package org.maillage.territory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.territory.Area;
import org.maillage.territory.AreaRemoval;
import org.maillage.territory.Areas;
import org.maillage.territory.Shape;
import org.maillage.territory.ShapeWriting;
import org.maillage.territory.Shapes;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;
import org.maillage.territory.boundaries.reading.DrawnFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A file gave Le Port its boundary and added Le Plateau.
@HouseTest
@Transactional
class BoundaryUndoTests {

    private static final Geometry WEST = box(-0.56, -0.54);
    private static final Geometry EAST = box(-0.54, -0.52);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @TempDir
    private Path folder;

    @Autowired
    private Cast cast;

    @Autowired
    private BoundaryFiles files;

    @Autowired
    private BoundaryApplying applying;

    @Autowired
    private BoundaryUndoing undoing;

    @Autowired
    private AreaRemoval removal;

    @Autowired
    private Areas areas;

    @Autowired
    private Shapes shapes;

    @Autowired
    private ShapeWriting writing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasThereComesBackAndTheFileWaitsAgain() {
        writing.put(cast.harbour.id(), null, EAST, new ShapeWriting.Origin("À la main", null, null, true));
        List<Shape> before = shapesOf(cast.harbour);
        BoundaryFileId id = apply(SINCE, "Le Port", WEST, "Le Plateau", EAST);
        assertThat(shapesOf(cast.harbour)).hasSize(2);

        assertThat(undo(id)).isEqualTo(Saved.DONE);

        assertThat(shapesOf(cast.harbour)).isEqualTo(before);
        assertThat(areas.findBySlug("le-plateau")).isEmpty();
        BoundaryPreview preview = preview(id);
        assertThat(preview.lines()).extracting(BoundaryLine::verdict).containsExactly(Verdict.CHANGED, Verdict.NEW);
        assertThat(undo(id)).isInstanceOf(Saved.Refused.class);
        assertThat(applying.apply(preview.file(), cast.saintAubin.id(), "Ville", SINCE, preview.seen()))
                .isEqualTo(Saved.DONE);
        assertThat(shapesOf(cast.harbour)).hasSize(2);
    }

    @Test
    void theLastFileIsTakenBackFirst() {
        BoundaryFileId first = apply(SINCE, "Le Port", WEST, "Le Plateau", EAST);
        List<Shape> afterFirst = shapesOf(cast.harbour);
        BoundaryFileId second = apply(LocalDate.of(2025, 1, 1), "Le Port", EAST, "Le Bas", WEST);

        assertThat(undo(first))
                .isEqualTo(
                        new Saved.Refused(
                                "",
                                "Un autre fichier a changé depuis le contour de «\u00a0Le Port\u00a0»\u00a0: annulez-le d’abord."));
        assertThat(undo(second)).isEqualTo(Saved.DONE);
        assertThat(shapesOf(cast.harbour)).isEqualTo(afterFirst);
        assertThat(undo(first)).isEqualTo(Saved.DONE);
        assertThat(shapesOf(cast.harbour)).isEmpty();
    }

    @Test
    void anAreaThatSomebodyNamesSinceStaysWithoutBoundary() {
        BoundaryFileId id = apply(SINCE, "Le Port", WEST, "Le Plateau", EAST);
        Area plateau = areas.findBySlug("le-plateau").orElseThrow();
        nameInAConstat(plateau);

        assertThat(undo(id)).isEqualTo(Saved.DONE);

        assertThat(areas.findBySlug("le-plateau")).contains(plateau);
        assertThat(shapesOf(plateau)).isEmpty();
    }

    @Test
    void anAreaAddedByMistakeLeavesAndComesBack() {
        apply(SINCE, "Le Port", WEST, "Le Plateau", EAST);
        Area plateau = areas.findBySlug("le-plateau").orElseThrow();

        assertThat(removal.remove(plateau)).isEqualTo(Saved.DONE);
        assertThat(areas.getTerritory(cast.saintAubin.id()).findArea("le-plateau"))
                .isEmpty();
        removal.restore(cast.saintAubin.id(), "le-plateau");
        assertThat(areas.getTerritory(cast.saintAubin.id()).findArea("le-plateau"))
                .contains(plateau);

        removal.remove(plateau);
        areas.addQuartier(areas.getTerritory(cast.saintAubin.id()), "", "Le Plateau", "");
        removal.restore(cast.saintAubin.id(), "le-plateau");
        assertThat(areas.getTerritory(cast.saintAubin.id()).findArea(plateau.id()))
                .as("under another address: a second one took its own meanwhile")
                .hasValueSatisfying(area -> assertThat(area.slug()).isEqualTo("le-plateau-2"));

        nameInAConstat(plateau);
        assertThat(removal.remove(plateau))
                .isEqualTo(
                        new Saved.Refused(
                                "",
                                "«\u00a0Le Plateau\u00a0» ne peut pas être retiré\u00a0: un constat ou un atelier le cite. Changez cela d’abord."));
        assertThat(((Saved.Refused) removal.remove(cast.heights)).sentence())
                .contains("«\u00a0Les Hauteurs\u00a0» (QPV\u00a02024) s’y trouve");
    }

    private void nameInAConstat(Area area) {
        UUID constat = UUID.randomUUID();
        jdbc.sql("insert into diagnosis.constat (id, convention_id, kind, title) values (?, ?, 'need', 'Un besoin')")
                .params(constat, cast.convention.id().value())
                .update();
        jdbc.sql("insert into diagnosis.constat_area (constat_id, area_id, convention_id) values (?, ?, ?)")
                .params(constat, area.id().value(), cast.convention.id().value())
                .update();
    }

    private List<Shape> shapesOf(Area area) {
        return shapes.listAll(List.of(area.id())).getOrDefault(area.id(), List.of());
    }

    private BoundaryFileId apply(
            @Nullable LocalDate since, String one, Geometry oneShape, String other, Geometry otherShape) {
        String file = new DrawnFile()
                .with(Map.of("nom_ccq", one), oneShape)
                .with(Map.of("nom_ccq", other), otherShape)
                .geoJson();
        var received = files.receive(
                cast.convention.id().value(),
                cast.saintAubin.id(),
                null,
                "contours.geojson",
                DrawnFile.keep(folder, "fichier", file.getBytes(StandardCharsets.UTF_8)),
                cast.claire.id().value());
        BoundaryFileId id = ((BoundaryFiles.Received.Kept) received).id();
        BoundaryPreview preview = preview(id);
        assertThat(applying.apply(preview.file(), cast.saintAubin.id(), "Ville", since, preview.seen()))
                .isEqualTo(Saved.DONE);
        return id;
    }

    private Saved undo(BoundaryFileId id) {
        return undoing.undo(preview(id).file(), cast.saintAubin.id());
    }

    private BoundaryPreview preview(BoundaryFileId id) {
        return files.preview(files.find(cast.convention.id().value(), id).orElseThrow(), cast.saintAubin.id());
    }

    private static Geometry box(double west, double east) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, 47.46, 47.48));
    }
}
