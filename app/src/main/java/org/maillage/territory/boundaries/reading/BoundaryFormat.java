package org.maillage.territory.boundaries.reading;

/// What a file turned out to be.
///
/// @param features how many it held
public record BoundaryFormat(String name, Projection projection, int features) {}
