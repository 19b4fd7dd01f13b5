package org.maillage.diagnosis.web.portrait;

import java.util.List;
import org.maillage.site.components.Exports;

/// A number spread over squares of 200 m, drawn over the limits of IRIS.
///
/// @param limits the `d` of the outline of each IRIS
/// @param squares on the map
/// @param sums what the squares of each IRIS add up to, the highest first: the table behind the map
/// @param silent IRIS that are not on the map
/// @param source of the number and of the squares
/// @param estimated false for the people of squares themselves, whom Insee tells
/// @param exports every square in a file
public record SquareMap(
        String viewBox,
        List<String> limits,
        List<Square> squares,
        List<FigureMap.LegendClass> legend,
        List<Sum> sums,
        int silent,
        String source,
        boolean estimated,
        Exports exports) {

    public SquareMap {
        limits = List.copyOf(limits);
        squares = List.copyOf(squares);
        legend = List.copyOf(legend);
        sums = List.copyOf(sums);
    }

    /// @param words "Monplaisir Nord : environ 10"
    public record Square(String path, String look, String words) {}

    /// One IRIS, with its squares.
    public record Sum(String name, String href, int squares, String people, String value) {}

    /// What a screen reader says of the drawing: the numbers are in the table.
    public String spoken() {
        return squares.size() + " carreaux de 200\u00a0m, chacun coloré selon son nombre\u00a0; "
                + "les totaux par IRIS sont dans le tableau.";
    }
}
