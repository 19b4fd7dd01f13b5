package org.maillage.base.backup.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.maillage.base.backup.file.Manifest;

/// The tables whose rows live minutes or hours: a backup does not carry them, and says so. Listed in a file beside the
/// scripts that make them, because this module knows no table.
public record LeftOut(List<Manifest.Absent> tables) {

    private static final String FILE = "/db/left-out-of-backups.txt";

    public static LeftOut read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LeftOut.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return new LeftOut(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .map(parts -> new Manifest.Absent(parts[0], parts[1]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean holds(String table) {
        return tables.stream().anyMatch(left -> left.name().equals(table));
    }

    /// Those of a database, which may be older than the list.
    public List<Manifest.Absent> among(List<TableShape> shapes) {
        return tables.stream()
                .filter(left -> shapes.stream().anyMatch(shape -> shape.name().equals(left.name())))
                .toList();
    }
}
