package org.maillage.plan.web.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Choices that stand together, before one knows which are made.
///
/// @param values what is sent to what is read, in order
public record Shelf(@Nullable String label, Map<String, String> values) {

    public static <T> Shelf of(
            @Nullable String label, Collection<T> things, Function<T, String> value, Function<T, String> words) {
        var values = new LinkedHashMap<String, String>();
        things.forEach(thing -> values.put(value.apply(thing), words.apply(thing)));
        return new Shelf(label, values);
    }

    public OptionGroup with(Collection<String> chosen) {
        return new OptionGroup(
                label,
                values.entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue(), chosen.contains(one.getKey())))
                        .toList());
    }

    boolean holds(Collection<String> chosen) {
        return chosen.stream().anyMatch(values::containsKey);
    }

    public static List<OptionGroup> with(List<Shelf> shelves, Collection<String> chosen) {
        return shelves.stream()
                .filter(shelf -> !shelf.values.isEmpty())
                .map(shelf -> shelf.with(chosen))
                .toList();
    }

    /// The chosen ones in words, "rien" left to who compares.
    static String say(List<Shelf> shelves, Collection<String> chosen) {
        return shelves.stream()
                .flatMap(shelf -> shelf.values.entrySet().stream())
                .filter(one -> chosen.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }
}
