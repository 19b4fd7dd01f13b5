package org.maillage.base.reading;

import java.util.List;
import java.util.Locale;

/// The spreadsheets that are read: one of the office suite of most offices, one open standard, and tables as text.
public enum WorkbookFormat {
    XLSX(".xlsx"),
    ODS(".ods"),
    CSV(".csv", ".tsv", ".txt"),
    /// No spreadsheet: a sheet made of a list of objects.
    JSON(".json", ".geojson"),
    /// No spreadsheet: a sheet made of the fiches of text documents.
    FICHES();

    private final List<String> extensions;

    WorkbookFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    public String extension() {
        return extensions.getFirst();
    }

    boolean isNameOf(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(lower::endsWith);
    }
}
