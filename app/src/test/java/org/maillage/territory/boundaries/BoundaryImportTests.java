package org.maillage.territory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.IrisAreas;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Saint-Aubin takes the code of Angers, and the IRIS that come with it.
@HouseTest
@Transactional
class BoundaryImportTests {

    private static final String NAME = "iris_49_maine-et-loire.geojson";

    @Autowired
    private Cast cast;

    @Autowired
    private BoundaryFiles files;

    @Autowired
    private BoundaryApplying applying;

    @Autowired
    private Areas areas;

    @Autowired
    private IrisAreas irisAreas;

    @Autowired
    private Shapes shapes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void givenTheTownHasACode() {
        jdbc.sql("update territory.area set code = '49007' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
    }

    @Test
    void ofADepartementOnlyTheIrisOfTheTownAreKept() {
        BoundaryPreview preview = preview(receive(NAME));

        assertThat(preview.file().kind()).isEqualTo(BoundaryKind.IRIS);
        assertThat(preview.file().features()).isEqualTo(497);
        assertThat(preview.file().outside()).isEqualTo(428);
        assertThat(preview.count(Verdict.NEW)).isEqualTo(69);
        assertThat(preview.lines()).hasSize(69);
        assertThat(iris()).isEmpty();
    }

    @Test
    void irisComeWithTheirBoundaryUnderTheirCommune() {
        apply(receive(NAME), null);

        List<Area> iris = iris();
        assertThat(iris)
                .hasSize(69)
                .allSatisfy(area -> assertThat(area.parent()).isEqualTo(cast.saintAubin.id()));
        assertThat(iris)
                .filteredOn(area -> "490070105".equals(area.code()))
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.slug()).isEqualTo("iris-490070105");
                    Shape shape = inForce(iris).get(area.id());
                    assertThat(shape.geometry().isValid()).isTrue();
                    assertThat(shape.source()).isEqualTo("Insee et IGN");
                    assertThat(shape.schematic()).isFalse();
                });
        assertThat(inForce(iris)).hasSize(69);
    }

    @Test
    void anIrisThatFiguresBroughtWithoutNameIsNamedByItsBoundary() {
        irisAreas.add(cast.saintAubin.id(), Map.of("490070105", "", "490070101", "Le nom d’ici"));

        apply(receive(NAME), null);

        assertThat(iris())
                .filteredOn(area -> List.of("490070101", "490070105").contains(area.code()))
                .extracting(Area::name)
                .containsExactly("Le nom d’ici", "Voltaire");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        apply(receive(NAME), null);

        BoundaryPreview again = preview(receive(NAME));

        assertThat(again.count(Verdict.SAME)).isEqualTo(69);
        assertThat(again.written()).isZero();
    }

    @Test
    void theDepartementComesOnceToBeComparedWith() {
        apply(receive("departement-49-maine-et-loire.geojson"), null);

        assertThat(areas.listDepartements()).extracting(Area::slug).containsExactly("departement-49");
        assertThat(preview(receive("departement-49-maine-et-loire.geojson")).count(Verdict.SAME))
                .isEqualTo(1);
        assertThat(preview(receive("departements-version-simplifiee.geojson")).count(Verdict.CHANGED))
                .isEqualTo(1);
    }

    @Test
    void theCommuneIsKnownByItsCode() {
        BoundaryPreview preview = preview(receive("communes-49-maine-et-loire.geojson"));

        assertThat(preview.lines()).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(Verdict.FIRST);
            assertThat(line.area()).isNotNull();
        });
        assertThat(preview.file().outside()).isEqualTo(182);
    }

    @Test
    void whatWasNotReadIsNotApplied() {
        BoundaryPreview read = preview(receive(NAME));
        apply(receive(NAME), null);

        assertThat(applying.apply(read.file(), cast.saintAubin.id(), "Insee et IGN", null, read.seen()))
                .isInstanceOf(Saved.Refused.class);
    }

    private void apply(BoundaryFileId id, LocalDate beginsOn) {
        BoundaryPreview preview = preview(id);
        assertThat(applying.apply(preview.file(), cast.saintAubin.id(), "Insee et IGN", beginsOn, preview.seen()))
                .isEqualTo(Saved.DONE);
    }

    private BoundaryFileId receive(String name) {
        Path file = Path.of(System.getProperty("maillage.shared", "../shared"), "data", "boundaries", name);
        assumeTrue(Files.exists(file), () -> "not here: " + file);
        var received = files.receive(
                cast.convention.id().value(),
                cast.saintAubin.id(),
                null,
                name,
                file,
                cast.claire.id().value());
        assertThat(received).isInstanceOf(BoundaryFiles.Received.Kept.class);
        return ((BoundaryFiles.Received.Kept) received).id();
    }

    private BoundaryPreview preview(BoundaryFileId id) {
        BoundaryFile file = files.find(cast.convention.id().value(), id).orElseThrow();
        return files.preview(file, cast.saintAubin.id());
    }

    private List<Area> iris() {
        return areas.listIris(areas.getTerritory(cast.saintAubin.id()));
    }

    private Map<AreaId, Shape> inForce(List<Area> of) {
        return shapes.inForce(of.stream().map(Area::id).toList(), Cast.TODAY);
    }
}
