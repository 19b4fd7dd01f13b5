package org.maillage.territory.boundaries.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.territory.Lambert93;

/// How places are written in a file, as it says itself or as the size of its numbers tells.
public enum Projection {
    WGS84("WGS 84"),
    LAMBERT_93("Lambert-93");

    private static final Pattern DEGREES = Pattern.compile("(?:EPSG:+|/)4326$|CRS84$|EPSG:+(?:4171|4258)$");
    private static final Pattern METERS = Pattern.compile("(?:EPSG:+|/)2154$");

    private final String label;

    Projection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// @param name of the member "crs" of a GeoJSON: "urn:ogc:def:crs:EPSG::2154", "EPSG:4326"…
    static Optional<Projection> named(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT);
        if (DEGREES.matcher(plain).find()) {
            return Optional.of(WGS84);
        }
        return METERS.matcher(plain).find() ? Optional.of(LAMBERT_93) : Optional.empty();
    }

    /// @param text of a .prj; RGF93 and ETRS89 in degrees differ from WGS 84 by less than a metre
    static Optional<Projection> described(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "");
        if (plain.contains("PROJCS") || plain.contains("PROJCRS")) {
            boolean lambert = plain.contains("LAMBERT93") || plain.contains("AUTHORITYEPSG2154");
            return lambert ? Optional.of(LAMBERT_93) : Optional.empty();
        }
        boolean degrees =
                plain.contains("WGS1984") || plain.contains("WGS84") || plain.contains("RGF") || plain.contains("ETRS");
        return degrees ? Optional.of(WGS84) : Optional.empty();
    }

    /// What a .prj calls itself: its first word between quotes.
    static String nameIn(String text) {
        String[] quoted = text.split("\"", 3);
        return quoted.length == 3 ? quoted[1] : "sans nom";
    }

    /// By the size of the numbers: degrees are small, and the grid of France has metres in the millions northwards.
    static Optional<Projection> recognised(Coordinate at) {
        if (Math.abs(at.x) <= 180 && Math.abs(at.y) <= 180) {
            return Optional.of(WGS84);
        }
        return Lambert93.holds(at.x, at.y) ? Optional.of(LAMBERT_93) : Optional.empty();
    }

    /// Changes the coordinate to degrees.
    void unproject(Coordinate at) {
        if (this == LAMBERT_93) {
            at.setCoordinate(Lambert93.toDegrees(at.x, at.y));
        }
    }
}
