package org.maillage.benchmarks.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A table of points between semicolons, gzipped when its name ends so, with a heading that names `lon` and `lat`, and
/// maybe `weight`. Other columns are passed over, and lines without coordinates.
final class PointTable {

    private static final int NONE = -1;

    private final Path file;
    private final int lon;
    private final int lat;
    private final int weight;
    private int line = 1;

    private PointTable(Path file, List<String> heading) {
        this.file = file;
        lon = heading.indexOf("lon");
        lat = heading.indexOf("lat");
        weight = heading.indexOf("weight");
        if (lon == NONE || lat == NONE) {
            throw new IllegalArgumentException(file + " : la première ligne doit nommer les colonnes lon et lat");
        }
    }

    /// @throws IllegalArgumentException when a heading or a number is none, or all points are missing
    static LonLat read(Path file) throws IOException {
        List<double[]> points = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            var table = new PointTable(file, cells(lines.readLine()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double @Nullable [] point = table.point(cells(line));
                if (point != null) {
                    points.add(point);
                }
            }
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException(file + " : aucun point");
        }
        return new LonLat(column(points, 0), column(points, 1), column(points, 2));
    }

    /// Only numbers are read, and they are the same in every encoding that may come.
    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.ISO_8859_1));
    }

    private double @Nullable [] point(List<String> cells) {
        line++;
        boolean isThere = cells.size() > Math.max(lon, lat)
                && !cells.get(lon).isBlank()
                && !cells.get(lat).isBlank();
        return isThere
                ? new double[] {
                    number(cells.get(lon), -180, 180),
                    number(cells.get(lat), -90, 90),
                    weight == NONE ? 1 : number(cells.size() > weight ? cells.get(weight) : "", 0, Double.MAX_VALUE)
                }
                : null;
    }

    private double number(String cell, double least, double most) {
        try {
            double number = Double.parseDouble(cell.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below, as for one that is too large.
        }
        throw new IllegalArgumentException(
                file + ", ligne " + line + " : « " + cell + " » n’est pas un nombre attendu");
    }

    /// Semicolons between double quotes do not divide.
    private static List<String> cells(@Nullable String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; line != null && at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static double[] column(List<double[]> points, int column) {
        return points.stream().mapToDouble(point -> point[column]).toArray();
    }
}
