package org.maillage.figures.reading;

/// A square of 200 m as a file tells it, by its middle.
///
/// @param commune it is counted in: a square on a limit is attached to one
/// @param longitude degrees, WGS84
/// @param latitude degrees, WGS84
public record ReadSquare(String commune, double longitude, double latitude, double people) {}
