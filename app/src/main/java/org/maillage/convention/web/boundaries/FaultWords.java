package org.maillage.convention.web.boundaries;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.territory.boundaries.BoundaryPreview;
import org.maillage.territory.boundaries.faults.Fault;

/// Faults as one says them.
final class FaultWords {

    private FaultWords() {}

    static String kind(Fault fault) {
        return switch (fault.kind()) {
            case CROSSING -> "le contour se croise lui-même";
            case REPEATED_POINT -> "un point est répété";
            case CRUMB -> "morceau minuscule";
            case OVERLAP -> "recouvrement";
            case GAP -> "vide entre contours";
        };
    }

    /// "12 m²", or nothing for a point.
    static String size(Fault fault) {
        return fault.squareMeters() == 0 ? "" : squareMeters(fault.squareMeters());
    }

    static String squareMeters(double value) {
        return value < 1
                ? "moins d’un m²"
                : String.format(Locale.FRENCH, "%,d\u00a0m²", Math.round(value)).replace('\u202f', '\u00a0');
    }

    /// The names of those it concerns.
    static String about(Fault fault, BoundaryPreview preview) {
        Map<Integer, String> names = preview.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.staged().rank(), line -> line.staged().called()));
        List<String> called = fault.ranks().stream()
                .map(rank -> names.getOrDefault(rank, "contour " + rank))
                .toList();
        return String.join(", ", called);
    }
}
