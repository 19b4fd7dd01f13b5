package org.maillage.territory.boundaries;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Zonings;

/// What is proposed for the edition of a file, from its kind and its name; people correct it before anything is kept.
final class Editions {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");

    private Editions() {}

    static String source(BoundaryKind kind, String fileName) {
        String author = switch (kind) {
            case IRIS -> "Insee et IGN, Contours… IRIS";
            case QPV_2015, QPV_2024 -> "ANCT, contours des QPV " + kind.zoning();
            case COMMUNE, EPCI, DEPARTEMENT -> "IGN, limites administratives";
            case QUARTIER, VIE_SOCIALE, SECTEUR -> "Fichier «\u00a0" + fileName + "\u00a0»";
        };
        Matcher year = YEAR.matcher(fileName);
        return kind.zoning() == null && year.find() ? author + ", édition " + year.group(1) : author;
    }

    static @Nullable LocalDate beginsOn(BoundaryKind kind, String fileName) {
        if (kind.zoning() != null) {
            return Zonings.beginsOn(kind.zoning());
        }
        Matcher year = YEAR.matcher(fileName);
        return year.find() ? LocalDate.of(Integer.parseInt(year.group(1)), 1, 1) : null;
    }
}
