package org.maillage.directory.hours.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// A reviewed list among the resources: cells between bars, comments after "#".
final class TextTable {

    private TextTable() {}

    static List<List<String>> rows(String file, int columns) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(file, line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String file, String line, int columns) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalStateException(file + ": \"" + line + "\" has " + cells.size() + " cells, not " + columns);
        }
        return cells;
    }
}
