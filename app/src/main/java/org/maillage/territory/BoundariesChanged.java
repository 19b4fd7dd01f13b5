package org.maillage.territory;

/// Areas within a territory have other boundaries, or are made of other parts.
///
/// @param whole commune or EPCI they lie in
public record BoundariesChanged(AreaId whole) {}
