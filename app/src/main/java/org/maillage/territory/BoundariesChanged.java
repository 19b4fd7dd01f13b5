package org.maillage.territory;

/// An area, or areas within it, have another boundary or are made of other parts. Published in the transaction that
/// changes them.
public record BoundariesChanged(AreaId area) {}
