package org.maillage.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a form holds, the way a browser sends it: each name with its values. What is empty is left out.
///
/// A field is what bears one name on the form, whatever the number of its values: `areas` with each area, or
/// `organisations` with all of `organisations[0].role`, `organisations[0].name`…
public record FormValues(Map<String, List<String>> byName) {

    /// The hidden field in which a form carries what it was opened on.
    public static final String OPENED = "opened";

    public static final FormValues NONE = new FormValues(Map.of());

    public FormValues {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /// A line of a form that has several, of which one may be left empty.
    public interface Line {
        boolean empty();
    }

    public static FormValues of(Record form) {
        return new FormValues(RecordValues.of(form));
    }

    public static FormValues sent(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, sent) -> {
            List<String> written =
                    Arrays.stream(sent).filter(text -> !text.isEmpty()).toList();
            if (!written.isEmpty()) {
                values.put(name, written);
            }
        });
        return new FormValues(values);
    }

    /// Reads what [#written] wrote; what is absent, or of another make, holds nothing.
    public static FormValues read(@Nullable String written) {
        var values = new LinkedHashMap<String, List<String>>();
        try {
            for (String pair : written == null ? new String[0] : written.split("&")) {
                int equal = pair.indexOf('=');
                if (equal > 0) {
                    values.computeIfAbsent(decoded(pair.substring(0, equal)), name -> new ArrayList<>())
                            .add(decoded(pair.substring(equal + 1)));
                }
            }
        } catch (IllegalArgumentException ofAnotherMake) {
            return NONE;
        }
        return new FormValues(values);
    }

    /// On one line, to travel in one hidden field.
    public String written() {
        return byName.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public Set<String> fields() {
        return byName.keySet().stream().map(FormValues::fieldOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public FormValues only(Predicate<String> fields) {
        var kept = new LinkedHashMap<>(byName);
        kept.keySet().removeIf(name -> !fields.test(fieldOf(name)));
        return new FormValues(kept);
    }

    public FormValues and(FormValues more) {
        var all = new LinkedHashMap<>(byName);
        all.putAll(more.byName);
        return new FormValues(all);
    }

    /// What a field holds, one by one and in no order: its value, each of its choices, or each of its lines.
    public Set<String> elementsOf(String field) {
        var elements = new LinkedHashSet<>(byName.getOrDefault(field, List.of()));
        linesOf(field).forEach(line -> elements.add(line.written()));
        return elements;
    }

    public boolean hasLines(String field) {
        return !linesOf(field).isEmpty();
    }

    /// A field that holds these elements.
    ///
    /// @param lines whether they are lines, or the values of one name
    public static FormValues holding(String field, Set<String> elements, boolean lines) {
        if (!lines) {
            return elements.isEmpty() ? NONE : new FormValues(Map.of(field, List.copyOf(elements)));
        }
        var values = new LinkedHashMap<String, List<String>>();
        int index = 0;
        for (String line : elements) {
            String prefix = field + "[" + index++ + "].";
            read(line).byName.forEach((cell, texts) -> values.put(prefix + cell, texts));
        }
        return new FormValues(values);
    }

    private List<FormValues> linesOf(String field) {
        var lines = new TreeMap<String, FormValues>();
        new TreeMap<>(byName).forEach((name, texts) -> {
            int cell = name.indexOf("].");
            if (cell > 0 && fieldOf(name).equals(field)) {
                var one = new FormValues(Map.of(name.substring(cell + 2), texts));
                lines.merge(name.substring(0, cell), one, FormValues::and);
            }
        });
        return List.copyOf(lines.values());
    }

    private static String fieldOf(String name) {
        int line = name.indexOf('[');
        return line < 0 ? name : name.substring(0, line);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
