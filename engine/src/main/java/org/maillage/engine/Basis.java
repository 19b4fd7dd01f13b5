package org.maillage.engine;

/// What durations were computed on. Every result carries it, for nobody to take a straight line for a street.
public sealed interface Basis {

    /// @param key digest of the extract of OpenStreetMap and of the model of durations
    record Streets(String key) implements Basis {}

    /// @param detour how many times longer ways are taken to be than straight lines
    /// @param kmh speed
    record StraightLine(double detour, double kmh) implements Basis {}
}
