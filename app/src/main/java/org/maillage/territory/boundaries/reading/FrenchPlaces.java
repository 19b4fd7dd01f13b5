package org.maillage.territory.boundaries.reading;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Where a boundary of France can be, generously.
public final class FrenchPlaces {

    private static final List<Envelope> PLACES = Stream.of(
                    new Envelope(-5.6, 10, 41, 51.5),
                    new Envelope(-63.5, -60.5, 14, 18.6), // Antilles
                    new Envelope(-55, -51, 2, 6.2), // Guyane
                    new Envelope(55, 56, -21.6, -20.7), // La Réunion
                    new Envelope(44.7, 45.5, -13.2, -12.4), // Mayotte
                    new Envelope(-56.7, -55.9, 46.6, 47.3), // Saint-Pierre-et-Miquelon
                    new Envelope(156, 174, -27, -15), // Nouvelle-Calédonie
                    new Envelope(-155, -134, -29, -7), // Polynésie
                    new Envelope(-179, -176, -15, -13)) // Wallis-et-Futuna
            .toList();

    private FrenchPlaces() {}

    public static boolean hold(Coordinate at) {
        return PLACES.stream().anyMatch(place -> place.contains(at));
    }

    /// Whether it would be in France with latitude and longitude the other way round.
    public static boolean holdSwapped(Coordinate at) {
        return hold(new Coordinate(at.y, at.x));
    }
}
