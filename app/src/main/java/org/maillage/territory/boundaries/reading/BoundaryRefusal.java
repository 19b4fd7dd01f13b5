package org.maillage.territory.boundaries.reading;

import java.io.Serial;
import java.util.Locale;

/// A file that cannot be taken. Every sentence about a whole file stands here. It carries no stack trace: it is no
/// fault
/// of the program.
public final class BoundaryRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private BoundaryRefusal(String sentence) {
        super(sentence, null, false, false);
    }

    /// In French: what is wrong, where, and how to mend it.
    public String sentence() {
        return String.valueOf(getMessage());
    }

    static BoundaryRefusal empty() {
        return new BoundaryRefusal("Ce fichier est vide (0 octet). Téléchargez-le à nouveau, puis renvoyez-le.");
    }

    static BoundaryRefusal unknown() {
        return new BoundaryRefusal(
                "Ce fichier n’est ni un GeoJSON (.geojson, .json, seul ou compressé en .gz) ni un shapefile"
                        + " dans une archive .zip. Choisissez l’un de ces formats là où vous l’avez téléchargé.");
    }

    static BoundaryRefusal bareShapefile() {
        return new BoundaryRefusal("Un shapefile est fait de plusieurs fichiers (.shp, .shx, .dbf, .prj)."
                + " Mettez-les tous dans une archive .zip, puis envoyez-la.");
    }

    static BoundaryRefusal tooLarge(int megabytes) {
        return new BoundaryRefusal(
                "Ce fichier dépasse %d Mo une fois décompressé, il n’a pas été lu jusqu’au bout. Gardez-en votre département seul, puis renvoyez-le."
                        .formatted(megabytes));
    }

    static BoundaryRefusal tooManyFeatures(int most) {
        return new BoundaryRefusal(
                "Ce fichier contient plus de %s contours. Gardez-en votre département seul, puis renvoyez-le."
                        .formatted(String.format(Locale.FRENCH, "%,d", most)));
    }

    static BoundaryRefusal tooManyPoints(int most) {
        return new BoundaryRefusal(
                "Un seul contour de ce fichier a plus de %s points. Simplifiez-le dans le logiciel qui l’a produit, puis renvoyez-le."
                        .formatted(String.format(Locale.FRENCH, "%,d", most)));
    }

    static BoundaryRefusal notJson(int line, int column) {
        return new BoundaryRefusal(
                "Ce fichier n’est plus du JSON à partir de la ligne %d, colonne %d. Téléchargez-le à nouveau, sans l’ouvrir ni l’enregistrer, puis renvoyez-le."
                        .formatted(line, column));
    }

    static BoundaryRefusal cut(int features) {
        return new BoundaryRefusal(
                "Ce fichier est coupé\u00a0: il s’arrête %s. Téléchargez-le à nouveau jusqu’au bout, puis renvoyez-le."
                        .formatted(features == 0 ? "avant la fin du premier contour" : "après le contour " + features));
    }

    static BoundaryRefusal notUtf8(int line, int column) {
        return new BoundaryRefusal(
                "Ce fichier GeoJSON n’est pas écrit en UTF-8 (ligne %d, colonne %d). Enregistrez-le en UTF-8 dans le logiciel qui l’a produit, puis renvoyez-le."
                        .formatted(line, column));
    }

    static BoundaryRefusal notGeoJson(String type) {
        return new BoundaryRefusal(
                type.isEmpty()
                        ? "Ce fichier est du JSON, mais pas un GeoJSON\u00a0: il n’a ni «\u00a0FeatureCollection\u00a0» ni «\u00a0Feature\u00a0». Choisissez le format GeoJSON là où vous l’avez téléchargé."
                        : "Ce fichier GeoJSON est de type «\u00a0%s\u00a0». Il faut une «\u00a0FeatureCollection\u00a0», ou une seule «\u00a0Feature\u00a0», pour que chaque contour ait un nom."
                                .formatted(type));
    }

    static BoundaryRefusal noFeature() {
        return new BoundaryRefusal(
                "Ce fichier ne contient aucun contour. Vérifiez que vous avez choisi le bon, puis renvoyez-le.");
    }

    static BoundaryRefusal projection(String name) {
        return new BoundaryRefusal(
                "Les coordonnées de ce fichier sont dans une projection que Maillage ne lit pas\u00a0: «\u00a0%s\u00a0». Enregistrez-le en WGS 84 (EPSG:4326) ou en Lambert-93 (EPSG:2154), puis renvoyez-le."
                        .formatted(name));
    }

    static BoundaryRefusal unreadableProjection(double x, double y) {
        return new BoundaryRefusal(
                "Les coordonnées de ce fichier (%s\u00a0; %s) ne sont ni des degrés ni du Lambert-93, et rien n’y dit leur projection. Enregistrez-le en WGS 84 (EPSG:4326), puis renvoyez-le."
                        .formatted(Numbers.of(x), Numbers.of(y)));
    }

    static BoundaryRefusal damaged() {
        return new BoundaryRefusal(
                "Ce fichier est abîmé\u00a0: il n’a pas pu être lu jusqu’au bout. Téléchargez-le à nouveau, puis renvoyez-le.");
    }

    static BoundaryRefusal missing(String part) {
        return new BoundaryRefusal(
                "Cette archive ne contient pas de fichier %s. Un shapefile a besoin au moins de ses fichiers .shp et .dbf, dans la même archive."
                        .formatted(part));
    }

    static BoundaryRefusal severalShapefiles(String first, String second) {
        return new BoundaryRefusal(
                "Cette archive contient plusieurs shapefiles («\u00a0%s\u00a0», «\u00a0%s\u00a0»…). Envoyez-en un par archive."
                        .formatted(first, second));
    }

    static BoundaryRefusal notPolygons(String what) {
        return new BoundaryRefusal(
                "Ce shapefile contient des %s et non des contours. Choisissez la couche de polygones.".formatted(what));
    }

    static BoundaryRefusal uneven(int shapes, int rows) {
        return new BoundaryRefusal(
                "Les fichiers de ce shapefile ne vont pas ensemble\u00a0: %d contours dans le .shp, %d lignes dans le .dbf. Téléchargez-les à nouveau, puis renvoyez-les."
                        .formatted(shapes, rows));
    }
}
