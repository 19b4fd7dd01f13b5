package org.maillage.convention.portable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A file of a convention, opened as anybody would: with what reads a zip.
record TakenAway(Map<String, byte[]> entries) {

    static TakenAway of(byte[] file) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new TakenAway(entries);
    }

    String text(String entry) {
        return new String(entries.get(entry), StandardCharsets.UTF_8);
    }

    /// Every word of it, its names and the spreadsheets inside included.
    String everything() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "\n"
                        + (entry.getKey().matches(".*\\.(ods|xlsx)")
                                ? of(entry.getValue()).everything()
                                : text(entry.getKey())))
                .collect(Collectors.joining("\n"));
    }
}
