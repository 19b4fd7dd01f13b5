package org.maillage.site.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Choices that belong together, such as the quartiers of a city; without label they stand alone.
public record OptionGroup(@Nullable String label, List<Option> options) {

    public static List<OptionGroup> single(List<Option> options) {
        return List.of(new OptionGroup(null, options));
    }
}
