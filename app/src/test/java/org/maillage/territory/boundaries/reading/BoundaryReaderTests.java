package org.maillage.territory.boundaries.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Two quartiers of a town of Anjou, the second with a hole and an island; and random ones, whole and torn.
class BoundaryReaderTests {

    private static final Geometry PORT = read("POLYGON((-0.56 47.47,-0.54 47.47,-0.54 47.49,-0.56 47.49,-0.56 47.47))");
    private static final Geometry HEIGHTS =
            read("MULTIPOLYGON(((-0.54 47.47,-0.5 47.47,-0.5 47.49,-0.54 47.49,-0.54 47.47),"
                    + "(-0.53 47.475,-0.53 47.48,-0.52 47.48,-0.52 47.475,-0.53 47.475)),"
                    + "((-0.49 47.47,-0.48 47.47,-0.48 47.48,-0.49 47.48,-0.49 47.47)))");

    @TempDir
    private Path folder;

    @Test
    void geoJsonGivesNamesAndShapes() {
        List<BoundaryFeature> read =
                read("quartiers.geojson", quartiers().geoJson().getBytes(StandardCharsets.UTF_8));

        assertThat(read)
                .extracting(feature -> feature.attributes().get("nom"))
                .containsExactly("Le Port", "Les Hauteurs de Belle-Île");
        assertThat(read.getLast().geometry()).isEqualTo(HEIGHTS);
    }

    @Test
    void aShapefileInDegreesGivesTheSameNeverSeenOnARealFile() {
        List<BoundaryFeature> read = read("quartiers.zip", quartiers().shapefile(null, StandardCharsets.UTF_8, false));

        assertThat(read.getLast().attributes()).containsEntry("nom", "Les Hauteurs de Belle-Île");
        assertThat(read.getFirst().geometry().equalsTopo(PORT)).isTrue();
        assertThat(read.getLast().geometry().equalsTopo(HEIGHTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lambert93IsKnownByItsNameOrItsNumbersNeverSeenOnARealFile(boolean named) {
        byte[] file =
                quartiers().shapefile(named ? DrawnFile.LAMBERT_PRJ : null, Charset.forName("windows-1252"), true);

        List<BoundaryFeature> read = read("quartiers.zip", file);

        assertThat(read.getLast().attributes()).containsEntry("nom", "Les Hauteurs de Belle-Île");
        assertThat(read.getFirst().geometry().symDifference(PORT).getArea()).isLessThan(1e-11);
        assertThat(read.getLast().geometry().symDifference(HEIGHTS).getArea()).isLessThan(1e-11);
    }

    @Test
    void theCrsOfAGeoJsonIsHeard() {
        Coordinate meters = DrawnFile.lambert(new Coordinate(-0.55, 47.47));
        String ring = "[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%2$f]]"
                .formatted(meters.x, meters.y, meters.x + 500, meters.y + 500);
        String file =
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::2154\"}},"
                        + "\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"coordinates\":[" + ring
                        + "],\"type\":\"Polygon\"}}]}";

        Geometry shape = read("carre.json", file.getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .geometry();

        assertThat(shape.getCoordinate().x).isBetween(-0.5501, -0.5499);
        assertRefused(file.replace("2154", "3857"), "projection que Maillage ne lit pas", "3857");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"type\":\"Polygon\",\"coordinates\":[[[47.47,-0.56],[47.47,-0.54],[47.49,-0.54],[47.47,-0.56]]]}' | échangées",
                "'{\"type\":\"Polygon\",\"coordinates\":[[[13,52],[14,52],[14,53],[13,52]]]}' | Hors de France",
                "'{\"type\":\"Polygon\",\"coordinates\":[[[-0.5,47.4],[-0.4,47.4],[-0.5,47.4]]]}' | 3 points",
                "'{\"type\":\"Polygon\",\"coordinates\":[[[-0.5,47.4],[-0.4,47.4],[-0.4,47.5],[-0.5,47.5]]]}' | fermé",
                "'{\"type\":\"Polygon\",\"coordinates\":[[[-0.5,null],[-0.4,47.4],[-0.4,47.5],[-0.5,47.5]]]}' | couples de nombres",
                "'{\"type\":\"Polygon\",\"coordinates\":[[[-0.5],[-0.4,47.4],[-0.4,47.5],[-0.5]]]}' | couples de nombres",
                "'{\"type\":\"Polygon\",\"coordinates\":[]}' | Sans contour",
                "'{\"type\":\"MultiPolygon\",\"coordinates\":[]}' | Sans contour",
                "'{\"type\":\"Point\",\"coordinates\":[-0.5,47.4]}' | Point",
                "'{\"type\":\"GeometryCollection\",\"geometries\":[]}' | GeometryCollection",
                "null | Sans contour"
            })
    void whatIsWrongWithOneShapeStandsWithIt(String geometry, String said) {
        String file =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"nom\":\"A\"},\"geometry\":"
                        + geometry + "},{\"type\":\"Feature\",\"properties\":{\"nom\":\"B\"},\"geometry\":"
                        + DrawnFile.geometry(PORT) + "}]}";

        List<BoundaryFeature> read = read("deux.geojson", file.getBytes(StandardCharsets.UTF_8));

        assertThat(read.getFirst().geometry()).isNull();
        assertThat(read.getFirst().problem()).contains(said);
        assertThat(read.getLast().problem()).isNull();
    }

    @Test
    void aFileThatCannotBeTakenSaysWhatAndHowToMendIt() throws IOException {
        String whole = quartiers().geoJson();
        assertRefused("", "vide");
        assertRefused("[1, 2]", "pas un GeoJSON");
        assertRefused("{\"type\":\"Topology\"}", "Topology");
        assertRefused("{\"type\":\"FeatureCollection\",\"features\":[]}", "aucun contour");
        assertRefused(whole.replaceFirst("\"nom\"", "nom"), "ligne 2, colonne");
        assertRefused(whole.substring(0, whole.length() - 40), "coupé", "après le contour 1");
        assertRefused("Nom;Code\nLe Port;1", "ni un GeoJSON");
        assertRefusedBytes("a.geojson", whole.getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
        assertRefusedBytes("a.shp", new byte[] {0, 0, 0x27, 0x0a, 0}, "archive .zip");
        byte[] zip = gzip(whole.getBytes(StandardCharsets.UTF_8));
        assertRefusedBytes("a.geojson.gz", Arrays.copyOf(zip, zip.length / 2), "coupé");
        byte[] shapefile = quartiers().shapefile("PROJCS[\"NTF_Lambert_Zone_II\"]", StandardCharsets.UTF_8, true);
        assertRefusedBytes("a.zip", shapefile, "NTF_Lambert_Zone_II");
    }

    @Test
    void oneShapeCannotFillTheMemory() {
        String point = "[-0.5,47.4],";
        assertRefused(
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                        + point.repeat(GeoJsonShape.MOST_POINTS + 1) + "[-0.5,47.4]]]}}",
                "300",
                "points",
                "Simplifiez-le");
    }

    @Test
    void aBombIsNotInflated() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"type\":\"FeatureCollection\",\"rien\":[".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < WeighedStream.MOST_MEGABYTES + 1; i++) {
                gzip.write(spaces);
            }
        }
        assertRefusedBytes("bombe.gz", bytes.toByteArray(), "une fois décompressé");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomShapesComeBackWhole(long seed) {
        var random = new Random(seed);
        var drawn = new DrawnFile();
        var shapes = new ArrayList<Geometry>();
        for (int i = 0; i < 40; i++) {
            Geometry shape = star(random);
            shapes.add(shape);
            drawn.with(Map.of("nom", "Zone " + i), shape);
        }

        assertThat(read("a.geojson", drawn.geoJson().getBytes(StandardCharsets.UTF_8)))
                .extracting(BoundaryFeature::geometry)
                .isEqualTo(shapes);
        List<BoundaryFeature> projected =
                read("a.zip", drawn.shapefile(DrawnFile.LAMBERT_PRJ, StandardCharsets.UTF_8, true));
        for (int i = 0; i < shapes.size(); i++) {
            assertThat(projected
                            .get(i)
                            .geometry()
                            .norm()
                            .equalsExact(shapes.get(i).norm(), 1e-8))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void aTornFileIsRefusedOrReadAndNothingElse(long seed) {
        var random = new Random(seed);
        var drawn = quartiers();
        for (int i = 0; i < 5; i++) {
            drawn.with(Map.of("nom", "Zone " + i), star(random));
        }
        for (byte[] whole : List.of(
                drawn.geoJson().getBytes(StandardCharsets.UTF_8),
                gzip(drawn.geoJson().getBytes(StandardCharsets.UTF_8)),
                drawn.shapefile(DrawnFile.LAMBERT_PRJ, StandardCharsets.UTF_8, true))) {
            for (int i = 0; i < 60; i++) {
                byte[] torn = torn(whole, random);
                Path file = DrawnFile.keep(folder, "dechire", torn);
                Throwable thrown = catchThrowable(() -> BoundaryReader.read("dechire.geojson", file, feature -> {}));
                if (thrown != null) {
                    assertThat(thrown).isInstanceOf(BoundaryRefusal.class);
                }
            }
        }
    }

    private static byte[] torn(byte[] whole, Random random) {
        byte[] torn = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int i = random.nextInt(6); i > 0 && torn.length > 0; i--) {
            torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
        }
        return torn;
    }

    private static Geometry star(Random random) {
        double x = -4 + 10 * random.nextDouble();
        double y = 43 + 7 * random.nextDouble();
        int points = 3 + random.nextInt(40);
        var ring = new Coordinate[points + 1];
        for (int i = 0; i < points; i++) {
            double angle = -2 * Math.PI * i / points;
            double radius = 0.01 + 0.05 * random.nextDouble();
            ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        ring[points] = ring[0].copy();
        return new GeometryFactory().createPolygon(ring);
    }

    private static DrawnFile quartiers() {
        return new DrawnFile()
                .with(Map.of("nom", "Le Port"), PORT)
                .with(Map.of("nom", "Les Hauteurs de Belle-Île"), HEIGHTS);
    }

    private List<BoundaryFeature> read(String name, byte[] content) {
        var read = new ArrayList<BoundaryFeature>();
        BoundaryReader.read(name, DrawnFile.keep(folder, "fichier", content), read::add);
        return read;
    }

    private void assertRefused(String content, String... said) {
        assertRefusedBytes("a.geojson", content.getBytes(StandardCharsets.UTF_8), said);
    }

    private void assertRefusedBytes(String name, byte[] content, String... said) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(BoundaryRefusal.class)
                .hasMessageContainingAll(said);
    }

    private static byte[] gzip(byte[] plain) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Geometry read(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
