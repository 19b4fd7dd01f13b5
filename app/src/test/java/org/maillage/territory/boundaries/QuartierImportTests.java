package org.maillage.territory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Shape;
import org.maillage.territory.ShapeWriting;
import org.maillage.territory.Shapes;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;
import org.maillage.territory.boundaries.reading.DrawnFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Saint-Aubin has two quartiers, Le Port and Les Hauteurs, and the QPV of Les Hauteurs; their shapes come later. The
/// files are of our own hand: of QPV 2024 and quartiers, no real one was seen.
@HouseTest
@Transactional
class QuartierImportTests {

    private static final Geometry WEST = box(-0.56, 47.46, -0.54, 47.48);
    private static final Geometry EAST = box(-0.54, 47.46, -0.52, 47.48);

    @TempDir
    private Path folder;

    @Autowired
    private Cast cast;

    @Autowired
    private BoundaryFiles files;

    @Autowired
    private BoundaryApplying applying;

    @Autowired
    private BoundaryMending mending;

    @Autowired
    private DrawnAreas drawn;

    @Autowired
    private Areas areas;

    @Autowired
    private Shapes shapes;

    @Autowired
    private ShapeWriting writing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void quartiersAreKnownByTheirNameAndNewOnesCome() {
        BoundaryPreview preview = preview(receive(quartiers()));

        assertThat(preview.file().kind()).isEqualTo(BoundaryKind.QUARTIER);
        assertThat(preview.lines()).extracting(BoundaryLine::verdict).containsExactly(Verdict.FIRST, Verdict.NEW);
        assertThat(preview.lines().getFirst().area()).isEqualTo(cast.harbour);

        apply(preview, LocalDate.of(2020, 1, 1));

        assertThat(areas.findBySlug("le-plateau")).hasValueSatisfying(area -> {
            assertThat(area.kind()).isEqualTo(Area.Kind.QUARTIER);
            assertThat(area.parent()).isEqualTo(cast.saintAubin.id());
        });
        assertThat(shapeOn(cast.harbour.id(), LocalDate.of(2019, 12, 31))).isNull();
        assertThat(shapeOn(cast.harbour.id(), Cast.TODAY).geometry()).isEqualTo(WEST);
    }

    @Test
    void aBoundaryThatChangesKeepsItsPast() {
        apply(preview(receive(quartiers())), LocalDate.of(2020, 1, 1));
        var moved = new DrawnFile().with(Map.of("nom_ccq", "Le Port"), box(-0.57, 47.46, -0.54, 47.48));

        BoundaryPreview preview = preview(receive(moved));

        assertThat(preview.count(Verdict.CHANGED)).isEqualTo(1);
        assertThat(applying.apply(
                        preview.file(), cast.saintAubin.id(), "Ville", LocalDate.of(2020, 1, 1), preview.seen()))
                .isInstanceOf(Saved.Refused.class);
        apply(preview, LocalDate.of(2025, 9, 1));
        Shape before = shapeOn(cast.harbour.id(), LocalDate.of(2025, 8, 31));
        assertThat(before.geometry()).isEqualTo(WEST);
        assertThat(before.endsOn()).isEqualTo(LocalDate.of(2025, 8, 31));
        assertThat(shapeOn(cast.harbour.id(), Cast.TODAY).geometry()).isNotEqualTo(WEST);
    }

    @Test
    void anOlderEditionTakesItsPlaceInThePast() {
        apply(preview(receive(quartiers())), LocalDate.of(2020, 1, 1));
        var older = new DrawnFile().with(Map.of("nom_ccq", "Le Port"), box(-0.57, 47.46, -0.54, 47.48));

        apply(preview(receive(older)), LocalDate.of(2010, 1, 1));

        assertThat(shapeOn(cast.harbour.id(), LocalDate.of(2015, 1, 1)).endsOn())
                .isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(shapeOn(cast.harbour.id(), Cast.TODAY).geometry()).isEqualTo(WEST);
    }

    @Test
    void aSchematicBoundaryOfTheSameDayIsReplaced() {
        var hand = new ShapeWriting.Origin("À la main", null, null, true);
        writing.put(cast.harbour.id(), null, EAST, hand);

        apply(preview(receive(quartiers())), null);

        assertThat(shapeOn(cast.harbour.id(), Cast.TODAY).schematic()).isFalse();
        assertThat(shapes.listAll(List.of(cast.harbour.id())).get(cast.harbour.id()))
                .hasSize(1);
    }

    @Test
    void qpv2024ComeWithTheirDatesIntoTheQuartierTheyLieInNeverSeenOnARealFile() {
        apply(preview(receive(quartiers())), null);
        jdbc.sql("update territory.area set code = '49007' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        var qpv = new DrawnFile()
                .with(qpv("QN04901M", "Les Hauteurs", "49007"), box(-0.535, 47.465, -0.53, 47.47))
                .with(qpv("QN04902M", "Les Quais", "49007"), box(-0.555, 47.465, -0.55, 47.47))
                .with(qpv("QN04908M", "Ailleurs", "49353"), box(-0.4, 47.4, -0.39, 47.41));

        BoundaryPreview preview = preview(receive(qpv));

        assertThat(preview.file().kind()).isEqualTo(BoundaryKind.QPV_2024);
        assertThat(preview.file().beginsOn()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(preview.file().outside()).isEqualTo(1);
        assertThat(preview.lines()).extracting(BoundaryLine::verdict).containsExactly(Verdict.FIRST, Verdict.NEW);
        apply(preview, LocalDate.of(2024, 1, 1));
        assertThat(areas.findBySlug("qpv-2024-les-quais")).hasValueSatisfying(area -> {
            assertThat(area.zoning()).isEqualTo(2024);
            assertThat(area.code()).isEqualTo("QN04902M");
            assertThat(area.parent()).isEqualTo(cast.harbour.id());
        });
    }

    @Test
    void aShapeThatCrossesItselfIsLeftOutUntilSomebodyHasItMended() {
        var file = new DrawnFile()
                .with(Map.of("nom", "Le Port"), WEST)
                .with(Map.of("nom", "Les Hauteurs"), new GeometryFactory().createPolygon(new Coordinate[] {
                            at(-0.54, 47.46), at(-0.52, 47.48), at(-0.52, 47.46), at(-0.54, 47.48), at(-0.54, 47.46)
                        }));
        BoundaryFileId id = receive(file);
        assertThat(preview(id).count(Verdict.ERROR)).isEqualTo(1);
        assertThat(preview(id).findFaults()).hasSize(1);

        assertThat(mending.mend(preview(id).file(), cast.saintAubin.id())).isEqualTo(1);
        assertThat(preview(id).count(Verdict.ERROR)).isZero();
        mending.undo(preview(id).file());
        assertThat(preview(id).count(Verdict.ERROR)).isEqualTo(1);
        mending.mend(preview(id).file(), cast.saintAubin.id());
        apply(preview(id), null);

        assertThat(shapeOn(cast.heights.id(), Cast.TODAY).source()).isEqualTo("Ville (contour réparé)");
    }

    @Test
    void aNameNobodyKnowsIsLaidOnAKnownQuartier() {
        BoundaryFileId id = receive(quartiers());
        assertThat(preview(id).candidates()).extracting(Area::slug).containsExactly(cast.heights.slug());

        files.lay(preview(id).file(), cast.saintAubin.id(), Map.of(2, cast.heights.slug()));

        assertThat(preview(id).lines()).extracting(BoundaryLine::verdict).containsExactly(Verdict.FIRST, Verdict.FIRST);
        apply(preview(id), null);
        assertThat(shapeOn(cast.heights.id(), Cast.TODAY).geometry()).isEqualTo(EAST);
        assertThat(areas.findBySlug("le-plateau")).isEmpty();
    }

    @Test
    void anIrisWhoseNameLostItsLettersIsNamedByItsCommuneOrItsCode() {
        jdbc.sql("update territory.area set code = '53001' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        var iris = new DrawnFile()
                .with(Map.of("CODE_IRIS", "530010000", "INSEE_COM", "53001", "NOM_IRIS", "Ahuill\ufffd"), WEST)
                .with(Map.of("CODE_IRIS", "530010101", "INSEE_COM", "53001", "NOM_IRIS", "Ch\ufffdteau"), EAST);

        apply(preview(receive(iris)), null);

        assertThat(areas.listIris(areas.getTerritory(cast.saintAubin.id())))
                .extracting(Area::name)
                .containsExactly("Saint-Aubin", "IRIS 530010101");
    }

    @Test
    void irisThatBearTheCodeOfAnArrondissementLieInTheirCity() {
        jdbc.sql("update territory.area set code = '69123' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        var iris = new DrawnFile()
                .with(Map.of("CODE_IRIS", "693810101", "INSEE_COM", "69381", "NOM_IRIS", "Terreaux"), WEST)
                .with(Map.of("CODE_IRIS", "690030101", "INSEE_COM", "69003", "NOM_IRIS", "Ailleurs"), EAST);

        BoundaryPreview preview = preview(receive(iris));
        apply(preview, null);

        assertThat(preview.file().outside()).isEqualTo(1);
        assertThat(areas.listIris(areas.getTerritory(cast.saintAubin.id())))
                .extracting(Area::code)
                .containsExactly("693810101");
    }

    @Test
    void aSectorIsDrawnAndAZoneIsAListOfIris() {
        apply(preview(receive(quartiers())), null);
        var outline = "47.465, -0.555\n47.465, -0.55\n47.47, -0.55";

        assertThat(drawn.add(
                        cast.saintAubin.id(),
                        new DrawnAreas.Wanted(BoundaryKind.SECTEUR, "Les quais", Set.of(), outline)))
                .isEqualTo(Saved.DONE);

        assertThat(areas.findBySlug("les-quais")).hasValueSatisfying(area -> {
            assertThat(area.parent()).isEqualTo(cast.harbour.id());
            assertThat(shapeOn(area.id(), Cast.TODAY).source()).isEqualTo("Tracé à la main");
        });
        assertThat(drawn.add(
                        cast.saintAubin.id(),
                        new DrawnAreas.Wanted(BoundaryKind.SECTEUR, "Les Quais", Set.of(), outline)))
                .isInstanceOf(Saved.Refused.class);
        assertThat(drawn.add(
                        cast.saintAubin.id(), new DrawnAreas.Wanted(BoundaryKind.VIE_SOCIALE, "Zone", Set.of(), "")))
                .isInstanceOf(Saved.Refused.class);
    }

    private static DrawnFile quartiers() {
        return new DrawnFile().with(Map.of("nom_ccq", "Le port"), WEST).with(Map.of("nom_ccq", "Le Plateau"), EAST);
    }

    private static Map<String, String> qpv(String code, String name, String commune) {
        return Map.of("code_qp", code, "lib_qp", name, "insee_com", commune);
    }

    private void apply(BoundaryPreview preview, @Nullable LocalDate beginsOn) {
        assertThat(applying.apply(preview.file(), cast.saintAubin.id(), "Ville", beginsOn, preview.seen()))
                .isEqualTo(Saved.DONE);
    }

    private BoundaryFileId receive(DrawnFile drawnFile) {
        Path file = DrawnFile.keep(folder, "fichier", drawnFile.geoJson().getBytes(StandardCharsets.UTF_8));
        var received = files.receive(
                cast.convention.id().value(),
                cast.saintAubin.id(),
                null,
                "contours.geojson",
                file,
                cast.claire.id().value());
        assertThat(received).isInstanceOf(BoundaryFiles.Received.Kept.class);
        return ((BoundaryFiles.Received.Kept) received).id();
    }

    private BoundaryPreview preview(BoundaryFileId id) {
        BoundaryFile file = files.find(cast.convention.id().value(), id).orElseThrow();
        return files.preview(file, cast.saintAubin.id());
    }

    private Shape shapeOn(AreaId area, LocalDate day) {
        return shapes.inForce(List.of(area), day).get(area);
    }

    private static Coordinate at(double longitude, double latitude) {
        return new Coordinate(longitude, latitude);
    }

    private static Geometry box(double west, double south, double east, double north) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
    }
}
