package org.maillage.directory.web.placing;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.site.Typed;
import org.maillage.territory.Lambert93;

/// A point as it was typed, in degrees or in metres of Lambert-93.
///
/// @param nord latitude, or northing
/// @param est longitude, or easting
/// @param told the point whose surroundings the page has told
/// @param before the point of the sheet when the page was opened
public record PositionForm(String nord, String est, String told, String before) {

    public PositionForm {
        nord = Typed.line(nord);
        est = Typed.line(est);
        told = Typed.line(told);
        before = Typed.line(before);
    }

    static PositionForm of(Structure structure) {
        return new PositionForm(
                structure.sheet().get(StructureField.LATITUDE),
                structure.sheet().get(StructureField.LONGITUDE),
                "",
                pointOf(structure));
    }

    static String pointOf(Structure structure) {
        return (structure.sheet().get(StructureField.LATITUDE) + " "
                        + structure.sheet().get(StructureField.LONGITUDE))
                .strip();
    }

    PositionForm telling(Structure structure, Coordinate point) {
        return new PositionForm(degrees(point.y), degrees(point.x), written(point), pointOf(structure));
    }

    boolean hasTold(Coordinate point) {
        return told.equals(written(point));
    }

    /// x is the longitude, y the latitude; nothing when these are no numbers of a place on Earth.
    Optional<Coordinate> point() {
        Optional<Double> north = number(nord);
        Optional<Double> east = number(est);
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        if (Lambert93.holds(east.get(), north.get())) {
            return Optional.of(Lambert93.toDegrees(east.get(), north.get()));
        }
        return Optional.of(new Coordinate(east.get(), north.get()))
                .filter(at -> Math.abs(at.y) <= 90 && Math.abs(at.x) <= 180);
    }

    static boolean isNumber(String typed) {
        return number(typed).isPresent();
    }

    private static Optional<Double> number(String typed) {
        String plain = typed.replace(',', '.').replace('−', '-').replaceAll("[\\s\\u00a0\\u202f]", "");
        return plain.matches("[+-]?\\d{1,10}(\\.\\d{0,20})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    private static String written(Coordinate point) {
        return degrees(point.y) + " " + degrees(point.x);
    }

    /// To ten centimetres: a finger on a map is no finer.
    static String degrees(double degrees) {
        String written = String.format(Locale.ROOT, "%.6f", degrees);
        return written.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
