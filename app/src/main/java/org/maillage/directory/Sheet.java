package org.maillage.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is said of one structure or of one service, each field as a text of one spelling: numbers with a point, several
/// words parted by `|` in their order. A field that says nothing is absent.
///
/// @param <F> the fields
public final class Sheet<F extends Enum<F> & Field> {

    private static final String BETWEEN = "|";

    private final Class<F> fields;
    private final EnumMap<F, String> said;

    private Sheet(Class<F> fields, EnumMap<F, String> said) {
        this.fields = fields;
        this.said = said;
    }

    /// @param said by field; blanks are left out
    public static <F extends Enum<F> & Field> Sheet<F> of(Class<F> fields, Map<F, String> said) {
        var kept = new EnumMap<F, String>(fields);
        said.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        return new Sheet<>(fields, kept);
    }

    /// Empty when nothing is said.
    public String get(F field) {
        return said.getOrDefault(field, "");
    }

    public List<String> list(F field) {
        String text = get(field);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    public Optional<Double> number(F field) {
        return says(field) ? Optional.of(Double.valueOf(get(field))) : Optional.empty();
    }

    public boolean says(F field) {
        return said.containsKey(field);
    }

    public Map<F, String> said() {
        return Collections.unmodifiableMap(said);
    }

    /// The same where the other says nothing; what it says goes before.
    public Sheet<F> overlaid(Sheet<F> other) {
        var all = new EnumMap<>(said);
        all.putAll(other.said);
        return new Sheet<>(fields, all);
    }

    /// The same with one field saying something else, or nothing.
    public Sheet<F> with(F field, String text) {
        var all = new EnumMap<>(said);
        all.put(field, text);
        return of(fields, all);
    }

    public List<F> allFields() {
        return Arrays.asList(fields.getEnumConstants());
    }

    static String joined(Collection<String> words) {
        return String.join(BETWEEN, words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet<?> sheet && said.equals(sheet.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
