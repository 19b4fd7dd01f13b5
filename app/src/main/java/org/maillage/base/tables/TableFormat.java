package org.maillage.base.tables;

import java.util.Arrays;
import java.util.Locale;
import org.maillage.site.NotFound;

/// What a table is written as; the open standard first.
public enum TableFormat {
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// @param extension as it ends an address, without its dot; any other answers 404
    public static TableFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Format", extension));
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
