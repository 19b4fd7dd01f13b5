package org.maillage.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column that a source publishes.
///
/// @param key its name in the house, the same in every edition
/// @param columns its name in the files, candidates by edition; `{yy}` and `{yyyy}` stand for the year
/// @param concept what one unit of it is, a key of [Sources#conceptOf]
/// @param additive whether the figures of two areas may be added: a number of people may, a median income may not
/// @param most the largest it can be, such as 100 for a share; null when nothing bounds it
/// @param optional whether an edition may leave it out
public record Measure(
        String key,
        String name,
        List<String> columns,
        String concept,
        boolean additive,
        @Nullable Double most,
        boolean optional) {

    public Measure {
        columns = List.copyOf(columns);
    }
}
