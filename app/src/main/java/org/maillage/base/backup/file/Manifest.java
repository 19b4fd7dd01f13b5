package org.maillage.base.backup.file;

import java.util.List;
import java.util.Optional;

/// What a backup says of itself, in `manifest.json`.
///
/// @param format of the file; a file of a later one is not opened
/// @param application the release that wrote the file
/// @param postgres the version of the database it comes from, for information: any other can receive it
/// @param writtenAt on the clock of the house
/// @param rows how the texts are written, for who reads them without Maillage
/// @param migrations what had been played in the database, in order
/// @param leftOut tables whose rows are not in the file, and why
public record Manifest(
        int format,
        String application,
        String postgres,
        String writtenAt,
        String rows,
        List<Migration> migrations,
        List<Content> tables,
        List<SequenceState> sequences,
        List<Absent> leftOut) {

    public static final int FORMAT = 1;
    public static final String ENTRY = "manifest.json";
    public static final String ROWS = "COPY text of PostgreSQL, UTF-8";

    /// @param checksum of the script, as Flyway keeps it
    public record Migration(String version, String script, int checksum) {}

    /// @param sha256 of the text, as `sha256sum` computes it
    /// @param digest of the rows whatever their order ([RowDigest]): what a restored table is held to
    public record Content(String name, List<String> columns, long rows, long bytes, String sha256, String digest) {

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    public record Absent(String name, String reason) {}

    public record SequenceState(String name, long last, boolean called) {}

    public String version() {
        return migrations.isEmpty() ? "0" : migrations.getLast().version();
    }

    public long allRows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }

    public long allBytes() {
        return tables.stream().mapToLong(Content::bytes).sum();
    }

    public Optional<Content> find(String table) {
        return tables.stream().filter(content -> content.name().equals(table)).findFirst();
    }
}
