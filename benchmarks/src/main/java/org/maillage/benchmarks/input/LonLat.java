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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Points in degrees, each with a weight.
///
/// @param weight 1 where the file gives none
record LonLat(double[] lon, double[] lat, double[] weight) {

    /// Reads a table with a heading that names `lon` and `lat`, and maybe `weight`, between semicolons; other columns
    /// are passed over, and lines without coordinates. Gzipped when its name ends so.
    ///
    /// @throws IllegalArgumentException when a heading or a number is none
    static LonLat read(Path file) throws IOException {
        var lon = DoubleStream.builder();
        var lat = DoubleStream.builder();
        var weight = DoubleStream.builder();
        // Only numbers are read, and they are the same in every encoding that may come.
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.ISO_8859_1))) {
            List<String> heading = cells(orEmpty(lines.readLine()));
            int lonColumn = heading.indexOf("lon");
            int latColumn = heading.indexOf("lat");
            int weightColumn = heading.indexOf("weight");
            if (lonColumn < 0 || latColumn < 0) {
                throw new IllegalArgumentException(file + " : la première ligne doit nommer les colonnes lon et lat");
            }
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = cells(line);
                number++;
                if (cells.size() > Math.max(lonColumn, latColumn)
                        && !cells.get(lonColumn).isBlank()
                        && !cells.get(latColumn).isBlank()) {
                    lon.add(number(file, number, cells.get(lonColumn), 180));
                    lat.add(number(file, number, cells.get(latColumn), 90));
                    weight.add(weightColumn < 0 ? 1 : number(file, number, cells.get(weightColumn), Double.MAX_VALUE));
                }
            }
        }
        return new LonLat(
                lon.build().toArray(), lat.build().toArray(), weight.build().toArray());
    }

    private static String orEmpty(@Nullable String line) {
        return line == null ? "" : line;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static double number(Path file, int line, String cell, double most) {
        try {
            double number = Double.parseDouble(cell.strip());
            if (Math.abs(number) <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below, as for one that is too large.
        }
        throw new IllegalArgumentException(
                file + ", ligne " + line + " : « " + cell + " » n’est pas un nombre attendu");
    }

    /// Semicolons between double quotes do not divide.
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
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

    int count() {
        return lon.length;
    }

    boolean isInMetropolitanFrance(int point) {
        return lon[point] > -6 && lon[point] < 10 && lat[point] > 41 && lat[point] < 52;
    }

    boolean areInMetropolitanFrance() {
        return IntStream.range(0, count()).allMatch(this::isInMetropolitanFrance);
    }

    LonLat inMetropolitanFrance() {
        int[] inside =
                IntStream.range(0, count()).filter(this::isInMetropolitanFrance).toArray();
        return new LonLat(Country.pick(lon, inside), Country.pick(lat, inside), Country.pick(weight, inside));
    }
}
