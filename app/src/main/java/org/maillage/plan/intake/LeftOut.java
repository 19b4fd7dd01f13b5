package org.maillage.plan.intake;

/// A cell that no action takes up: the list « non repris ».
///
/// @param sheet the name of its sheet
/// @param line counted from 1, as the spreadsheet shows it
/// @param reference its address, such as `D12`
/// @param reason in French
public record LeftOut(String sheet, int line, String reference, String value, String reason) {}
