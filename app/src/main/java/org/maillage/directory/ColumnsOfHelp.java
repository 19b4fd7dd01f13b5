package org.maillage.directory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Lists that tick each kind of help in a column of its own, where others name what they give.
public final class ColumnsOfHelp {

    private static final Map<String, Tick> ALL = read();

    private ColumnsOfHelp() {}

    /// @param term code of the vocabulary of the field
    public record Said(ServiceField field, String term) {}

    /// What a cell says of the help given there; empty for a column that is not known, and for an answer that is not
    /// surely a yes.
    public static Optional<Said> of(String heading, String text) {
        return Optional.ofNullable(ALL.get(Words.key(heading)))
                .filter(tick -> tick.says.contains(Words.key(text)))
                .map(Tick::said);
    }

    private static Map<String, Tick> read() {
        var all = new HashMap<String, Tick>();
        Arrays.stream(ListFile.read("columns-of-help", Written[].class)).forEach(written -> {
            if (all.put(Words.key(written.column), written.read()) != null) {
                throw new IllegalStateException("Two lines tell of the column " + written.column);
            }
        });
        return Map.copyOf(all);
    }

    private record Tick(List<String> says, Said said) {}

    private record Written(String column, List<String> says, ServiceField field, String term) {

        Tick read() {
            Term known = Objects.requireNonNull(field.vocabulary())
                    .find(term)
                    .orElseThrow(() -> new IllegalStateException(field + " has no " + term));
            return new Tick(says.stream().map(Words::key).toList(), new Said(field, known.code()));
        }
    }
}
