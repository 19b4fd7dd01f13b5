package org.maillage.territory.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.maillage.territory.boundaries.reading.FrenchPlaces;

/// An outline as one types it, or as a script writes what one draws: a latitude and a longitude on each line.
public sealed interface DrawnOutline {

    record Drawn(Polygon degrees) implements DrawnOutline {}

    /// @param sentence which line is wrong and how to mend it, in French
    record Refused(String sentence) implements DrawnOutline {}

    Pattern POINT = Pattern.compile("(-?\\d{1,3}(?:[.,]\\d+)?)°?(?:\\s*;\\s*|\\s+|,\\s+)(-?\\d{1,3}(?:[.,]\\d+)?)°?");
    int MOST_POINTS = 500;

    /// The ring is closed by itself.
    static DrawnOutline read(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        var points = new ArrayList<Coordinate>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            Matcher point = POINT.matcher(lines.get(i));
            if (!point.matches()) {
                return new Refused(
                        "Ligne %d\u00a0: «\u00a0%s\u00a0» n’est pas un point. Écrivez sa latitude puis sa longitude, comme «\u00a047.4712, -0.5518\u00a0»."
                                .formatted(i + 1, shortened(lines.get(i))));
            }
            var at = new Coordinate(number(point.group(2)), number(point.group(1)));
            if (!FrenchPlaces.hold(at)) {
                return new Refused(elsewhere(i + 1, at));
            }
            points.add(at);
        }
        return closed(points);
    }

    private static DrawnOutline closed(List<Coordinate> points) {
        if (points.size() > 1 && points.getFirst().equals2D(points.getLast())) {
            points.removeLast();
        }
        if (points.size() < 3) {
            return new Refused("Un contour a au moins trois points, un par ligne.");
        }
        if (points.size() > MOST_POINTS) {
            return new Refused("Un contour tracé à la main a %d points au plus\u00a0: importez plutôt un fichier."
                    .formatted(MOST_POINTS));
        }
        points.add(points.getFirst().copy());
        Polygon drawn = new GeometryFactory().createPolygon(points.toArray(Coordinate[]::new));
        var validity = new IsValidOp(drawn);
        if (validity.isValid()) {
            return new Drawn(drawn);
        }
        Coordinate at = validity.getValidationError().getCoordinate();
        return new Refused(String.format(
                Locale.ROOT,
                "Le contour se croise lui-même près de %.4f, %.4f\u00a0: changez l’ordre des points.",
                at.y,
                at.x));
    }

    private static String elsewhere(int line, Coordinate at) {
        return (FrenchPlaces.holdSwapped(at)
                        ? "Ligne %d\u00a0: la latitude vient d’abord (en France métropolitaine, 41 à 51), la longitude ensuite."
                        : "Ligne %d\u00a0: ce point n’est pas en France.")
                .formatted(line);
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
