package org.maillage.territory.boundaries.reading;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Files of boundaries written for tests, from shapes in degrees: never seen on a real file are the shapefile and the
/// Lambert-93 here.
public final class DrawnFile {

    public static final String LAMBERT_PRJ =
            "PROJCS[\"RGF93_Lambert_93\",GEOGCS[\"GCS_RGF_1993\",DATUM[\"D_RGF_1993\",SPHEROID[\"GRS_1980\",6378137.0,"
                    + "298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                    + "PROJECTION[\"Lambert_Conformal_Conic\"],UNIT[\"Meter\",1.0]]";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Geometry> shapes = new ArrayList<>();

    public DrawnFile with(Map<String, String> attributes, Geometry degrees) {
        rows.add(new LinkedHashMap<>(attributes));
        shapes.add(degrees);
        return this;
    }

    public String geoJson() {
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append("{\"type\":\"Feature\",\"properties\":{");
            var pairs = new ArrayList<String>();
            rows.get(i).forEach((key, value) -> pairs.add("\"" + key + "\":\"" + value + "\""));
            text.append(String.join(",", pairs))
                    .append("},\"geometry\":")
                    .append(geometry(shapes.get(i)))
                    .append('}');
        }
        return text.append("\n]}\n").toString();
    }

    public static String geometry(Geometry shape) {
        var polygons = new ArrayList<String>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            var rings = new ArrayList<String>();
            for (LinearRing ring : rings((Polygon) shape.getGeometryN(i))) {
                var points = new ArrayList<String>();
                for (Coordinate at : ring.getCoordinates()) {
                    points.add("[" + at.x + "," + at.y + "]");
                }
                rings.add("[" + String.join(",", points) + "]");
            }
            polygons.add("[" + String.join(",", rings) + "]");
        }
        return polygons.size() == 1
                ? "{\"type\":\"Polygon\",\"coordinates\":" + polygons.getFirst() + "}"
                : "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}";
    }

    /// @param prj null to leave it out
    public byte[] shapefile(String prj, Charset letters, boolean lambert) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                put(zip, "couche/contours.shp", shp(lambert));
                put(zip, "couche/contours.SHX".toLowerCase(java.util.Locale.ROOT), new byte[100]);
                put(zip, "couche/contours.dbf", dbf(letters));
                if (prj != null) {
                    put(zip, "couche/contours.prj", prj.getBytes(StandardCharsets.US_ASCII));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] shp(boolean lambert) {
        var records = new ByteArrayOutputStream();
        records.writeBytes(ByteBuffer.allocate(28).putInt(9994).array());
        records.writeBytes(ByteBuffer.allocate(72)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1000)
                .putInt(5)
                .array());
        for (int i = 0; i < shapes.size(); i++) {
            byte[] content = content(shapes.get(i), lambert);
            records.writeBytes(ByteBuffer.allocate(8)
                    .putInt(i + 1)
                    .putInt(content.length / 2)
                    .array());
            records.writeBytes(content);
        }
        return records.toByteArray();
    }

    private static byte[] content(Geometry shape, boolean lambert) {
        var rings = new ArrayList<Coordinate[]>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            List<LinearRing> all = rings((Polygon) shape.getGeometryN(i));
            for (int j = 0; j < all.size(); j++) {
                LinearRing ring = Orientation.isCCW(all.get(j).getCoordinates()) == (j > 0)
                        ? all.get(j)
                        : all.get(j).reverse();
                rings.add(ring.getCoordinates());
            }
        }
        int points = rings.stream().mapToInt(ring -> ring.length).sum();
        var content = ByteBuffer.allocate(44 + 4 * rings.size() + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(5).position(36).putInt(rings.size()).putInt(points);
        int start = 0;
        for (Coordinate[] ring : rings) {
            content.putInt(start);
            start += ring.length;
        }
        rings.forEach(ring -> {
            for (Coordinate at : ring) {
                Coordinate written = lambert ? lambert(at) : at;
                content.putDouble(written.x).putDouble(written.y);
            }
        });
        return content.array();
    }

    public static Coordinate lambert(Coordinate degrees) {
        var systems = new CRSFactory();
        var meters = new ProjCoordinate();
        new BasicCoordinateTransform(systems.createFromName("EPSG:4326"), systems.createFromName("EPSG:2154"))
                .transform(new ProjCoordinate(degrees.x, degrees.y), meters);
        return new Coordinate(meters.x, meters.y);
    }

    private byte[] dbf(Charset letters) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new DBFWriter(bytes, letters)) {
            List<String> names = List.copyOf(rows.getFirst().keySet());
            writer.setFields(names.stream()
                    .map(name -> new DBFField(name, DBFDataType.CHARACTER, 80))
                    .toArray(DBFField[]::new));
            rows.forEach(row -> writer.addRecord(names.stream().map(row::get).toArray()));
        }
        return bytes.toByteArray();
    }

    private static List<LinearRing> rings(Polygon polygon) {
        var rings = new ArrayList<>(List.of(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    public static Path keep(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
