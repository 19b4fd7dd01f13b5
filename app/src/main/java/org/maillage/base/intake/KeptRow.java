package org.maillage.base.intake;

/// What an import made and taking it back leaves.
///
/// @param reason in French, without a capital: "modifiée depuis par Claire Meterreau"
public record KeptRow(int number, String reason) {}
