package org.maillage.figures;

import java.util.List;

/// A number of each IRIS shared out among its inhabited squares of 200 m, each by the people who live there.
///
/// An estimate that knows nothing of who these people are: where families gather within an IRIS does not show. The
/// squares of an area add up to what [Basis.Method#CUT_BY_PEOPLE] tells of it.
///
/// @param counted tells the numbers of IRIS
/// @param inhabited tells the people of squares; the same as counted for these people themselves
/// @param squares of IRIS that tell a number
/// @param silent IRIS that are not on the map: their number is kept back or no square is inhabited
public record Spread(
        Indicator indicator, KeptEdition counted, KeptEdition inhabited, List<Square> squares, int silent) {

    public Spread {
        squares = List.copyOf(squares);
    }

    /// @param iris its code
    /// @param longitude of its middle, in degrees (WGS84)
    /// @param latitude of its middle, in degrees (WGS84)
    /// @param value in units of the indicator, with decimals: never to be told as a count
    public record Square(String iris, double longitude, double latitude, double people, double value) {}
}
