package org.maillage.engine.street;

/// The edges of a network as columns, in the order they were given, with the line each follows.
///
/// Points of lines are whole ten-millionths of a degree (about a centimetre), as OpenStreetMap keeps them.
///
/// @param nodes how many crossings there are
/// @param from the node each begins at
/// @param to the node each ends at
/// @param millisThere from `from` to `to`, or [StreetNetwork#CLOSED]
/// @param millisBack from `to` to `from`, or [StreetNetwork#CLOSED]
/// @param firstPoint of edge `e`, its line is the points `firstPoint[e]` to `firstPoint[e + 1] - 1`, both ends among
///   them; length count + 1
/// @param latE7 latitude of each point
/// @param lonE7 longitude of each point; a line across the antimeridian goes on beyond 180 degrees, or below -180
record Edges(
        int nodes,
        int[] from,
        int[] to,
        int[] millisThere,
        int[] millisBack,
        int[] firstPoint,
        int[] latE7,
        int[] lonE7) {

    int count() {
        return from.length;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    int millisThere(int edge) {
        return millisThere[edge];
    }

    int millisBack(int edge) {
        return millisBack[edge];
    }
}
