package org.maillage.base.intake;

/// A field that a row would change, in words.
///
/// @param before empty when nothing stood there
/// @param after empty when nothing would stand there
public record RowDifference(String field, String before, String after) {}
