package org.maillage.territory.drawing;

/// One shape on a map, as SVG takes it.
///
/// @param path the `d` of a path; rings are filled by even-odd, so that holes stay open
/// @param labelX where a word or a number stands inside the shape
public record Outline(String path, int labelX, int labelY) {}
