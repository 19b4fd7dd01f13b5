package org.maillage.plan;

/// A cell of an imported file, kept as it was: nothing received is lost.
///
/// @param label heading of its column
/// @param cell where it stood, such as `Plan!F12`
public record OriginField(String label, String value, String cell) {}
