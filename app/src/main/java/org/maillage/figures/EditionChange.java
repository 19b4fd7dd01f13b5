package org.maillage.figures;

/// What an edition changes, by areas, beside the one of the same source and year that is in force.
///
/// @param added areas nothing was known of
/// @param changed areas with another number or mark
/// @param same areas that say the same
/// @param lost areas that it no longer tells: few rows of a file that was cut between two of them
public record EditionChange(long added, long changed, long same, long lost) {}
