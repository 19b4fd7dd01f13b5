package org.maillage.directory.export;

import java.io.OutputStream;
import java.util.List;

/// A file that others take without touching it. Each has one kind of thing, as the national practice is: structures and
/// services leave apart, places of digital mediation with their help.
public enum NationalFormat {
    STRUCTURES_JSON("Structures, schéma data·inclusion (JSON)", "structures-inclusion", "json", StructureLine.COLUMNS),
    STRUCTURES_CSV("Structures, schéma data·inclusion (CSV)", "structures-inclusion", "csv", StructureLine.COLUMNS),
    SERVICES_JSON("Services, schéma data·inclusion (JSON)", "services-inclusion", "json", ServiceLine.COLUMNS),
    SERVICES_CSV("Services, schéma data·inclusion (CSV)", "services-inclusion", "csv", ServiceLine.COLUMNS),
    PLACES_CSV("Lieux de médiation numérique (CSV)", "lieux-de-mediation-numerique", "csv", PlaceLine.COLUMNS),
    PLACES_JSON("Lieux de médiation numérique (JSON)", "lieux-de-mediation-numerique", "json", PlaceLine.COLUMNS);

    private static final String OF_DATA_INCLUSION = ", ";
    private static final String OF_PLACES = "|";

    private final String label;
    private final String subject;
    private final String extension;
    private final List<Column> columns;

    NationalFormat(String label, String subject, String extension, List<Column> columns) {
        this.label = label;
        this.subject = subject;
        this.extension = extension;
        this.columns = columns;
    }

    public String label() {
        return label;
    }

    /// What begins the name of the file: `structures-inclusion`.
    public String subject() {
        return subject;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return extension.equals("json") ? "application/json" : "text/csv;charset=UTF-8";
    }

    List<Column> columns() {
        return columns;
    }

    Lines lines(OutputStream out) {
        boolean places = columns == PlaceLine.COLUMNS;
        return extension.equals("json")
                ? new JsonLines(!places, out)
                : new CsvLines(columns, places ? OF_PLACES : OF_DATA_INCLUSION, out);
    }
}
