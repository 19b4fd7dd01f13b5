package org.maillage.base.intake;

/// What a person said about a cell of a row that waits.
///
/// @param text what it should say
/// @param asIs whether no field need take it: the text is kept word for word
public record Correction(String text, boolean asIs) {}
