package org.maillage.base.reading;

/// The spreadsheets that are read: one of the office suite of most offices, one open standard.
public enum WorkbookFormat {
    XLSX(".xlsx"),
    ODS(".ods"),
    /// No spreadsheet: a sheet made of the fiches of text documents.
    FICHES("");

    private final String extension;

    WorkbookFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }
}
