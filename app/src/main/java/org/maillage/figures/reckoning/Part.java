package org.maillage.figures.reckoning;

/// How much of an IRIS an area holds.
///
/// @param iris its code
/// @param share from above 0 to 1, which is all of it
/// @param people who live in that part by the 200 m squares, NaN where none are known
public record Part(String iris, double share, double people) {

    // A sliver of boundary drawn twice is no part.
    private static final double WHOLE = 0.995;

    public boolean whole() {
        return share >= WHOLE;
    }
}
