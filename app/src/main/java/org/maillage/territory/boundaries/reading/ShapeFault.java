package org.maillage.territory.boundaries.reading;

import java.io.Serial;

/// Why one shape cannot be taken, on its way to its feature.
final class ShapeFault extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private ShapeFault(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    static ShapeFault none() {
        return new ShapeFault("Sans contour\u00a0: ce nom n’est accompagné d’aucune forme.");
    }

    static ShapeFault notAPolygon(String type) {
        return new ShapeFault("De type «\u00a0%s\u00a0» et non un polygone.".formatted(type));
    }

    static ShapeFault fewPoints(int points) {
        return new ShapeFault("Un anneau n’a que %d point%s, il en faut au moins quatre, le dernier étant le premier."
                .formatted(points, points > 1 ? "s" : ""));
    }

    static ShapeFault open() {
        return new ShapeFault("Un anneau n’est pas fermé\u00a0: son dernier point n’est pas le premier.");
    }

    static ShapeFault notCoordinates() {
        return new ShapeFault("Ses coordonnées ne sont pas des couples de nombres.");
    }

    static ShapeFault swapped(double x, double y) {
        return new ShapeFault(
                "Latitude et longitude semblent échangées (%s\u00a0; %s)\u00a0: un GeoJSON écrit la longitude d’abord."
                        .formatted(Numbers.of(x), Numbers.of(y)));
    }

    static ShapeFault elsewhere(double longitude, double latitude) {
        return new ShapeFault("Hors de France\u00a0: longitude %s, latitude %s."
                .formatted(Numbers.of(longitude), Numbers.of(latitude)));
    }
}
