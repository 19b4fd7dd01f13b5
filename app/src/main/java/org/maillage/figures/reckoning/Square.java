package org.maillage.figures.reckoning;

/// People of a square of 200 m, who stand at its middle.
///
/// @param longitude degrees, WGS84
/// @param latitude degrees, WGS84
public record Square(double longitude, double latitude, double people) {}
