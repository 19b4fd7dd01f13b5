package org.maillage.base.backup.file;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.maillage.site.FrenchDates;

/// Quantities as the operator reads them: "12 340 lignes", "4,2 Mo", "1,3 s".
public final class Words {

    private static final String[] UNITS = {"octets", "Ko", "Mo", "Go", "To"};

    private Words() {}

    /// "36 tables, 12 340 lignes (4,2 Mo)".
    public static String contents(Manifest manifest) {
        return manifest.tables().size() + "\u00a0tables, " + rows(manifest.allRows()) + " (" + size(manifest.allBytes())
                + ")";
    }

    /// "sauvegarde du 20 novembre 2025 à 14 h 02, Maillage 0.2.0, structure 049, 36 tables…".
    public static String origin(Manifest manifest) {
        return "sauvegarde du " + moment(manifest.writtenAt()) + ", Maillage " + manifest.application() + ", structure "
                + manifest.version() + ", " + contents(manifest);
    }

    private static String moment(String writtenAt) {
        try {
            return FrenchDates.dayAndTime(OffsetDateTime.parse(writtenAt).toInstant());
        } catch (DateTimeParseException _) {
            return writtenAt;
        }
    }

    public static String rows(long rows) {
        return number("%,d", rows) + (rows < 2 ? " ligne" : " lignes");
    }

    public static String size(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1000 && unit < UNITS.length - 1) {
            amount /= 1000;
            unit++;
        }
        return number(unit == 0 ? "%,.0f" : "%,.1f", amount) + "\u00a0" + UNITS[unit];
    }

    public static String seconds(long nanos) {
        return number("%,.1f", nanos / 1e9) + "\u00a0s";
    }

    private static String number(String format, Object value) {
        return String.format(Locale.FRENCH, format, value).replace('\u202f', '\u00a0');
    }
}
