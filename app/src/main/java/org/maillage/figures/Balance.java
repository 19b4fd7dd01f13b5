package org.maillage.figures;

import java.util.List;

/// What adds up in every line a source publishes: a line where it does not has columns in the wrong place.
///
/// @param whole key of a measure
/// @param parts keys of the measures it is the sum of
/// @param rounded the most by which rounding may part them; 0 when nothing was rounded
public record Balance(String whole, List<String> parts, double rounded) {

    public Balance {
        parts = List.copyOf(parts);
    }
}
