package org.maillage.figures;

import java.util.List;

/// A column that a source publishes.
///
/// @param key its name in the house, the same in every edition
/// @param columns its name in the files, candidates by edition; `{yy}` and `{yyyy}` stand for the year
/// @param concept what one unit of it is, a key of [Sources#conceptOf]
/// @param additive whether the figures of two areas may be added: a number of people may, a median income may not
/// @param optional whether an edition may leave it out
public record Measure(
        String key, String name, List<String> columns, String concept, boolean additive, boolean optional) {

    public Measure {
        columns = List.copyOf(columns);
    }
}
