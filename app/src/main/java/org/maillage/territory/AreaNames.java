package org.maillage.territory;

/// What an area is called, as it may be renamed.
///
/// @param shortName for the head of a column
/// @param version of the area when the names were read
public record AreaNames(String name, String shortName, int version) {}
