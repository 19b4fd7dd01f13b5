package org.maillage.directory.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One structure or service in the words of a format, by column; several words are parted by `|`.
final class Line {

    private final Map<String, String> said = new HashMap<>();

    Line put(String column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.put(column, text);
        }
        return this;
    }

    Line put(String column, Collection<String> words) {
        return put(column, String.join("|", words));
    }

    /// The first that the column can hold: most of them have room for one.
    Line putFirst(String column, Shape shape, List<String> texts) {
        return put(column, texts.stream().filter(shape::accepts).findFirst().orElse(""));
    }

    Line putAll(String column, Shape shape, List<String> texts) {
        return put(column, texts.stream().filter(shape::accepts).toList());
    }

    /// What no field took and stands under the name of a column leaves as it came.
    Line addExtra(List<Column> columns, Map<String, String> extra) {
        columns.stream()
                .filter(column -> column.shape().isFree() && !said.containsKey(column.name()))
                .forEach(column -> {
                    String text = extra.getOrDefault(column.name(), "");
                    if (column.shape().accepts(text)) {
                        put(column.name(), text);
                    }
                });
        return this;
    }

    /// @return why it does not leave, or null
    @Nullable
    Reason reasonToStay(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.missing() != null && text(column).isEmpty())
                .map(Column::missing)
                .findFirst()
                .orElse(null);
    }

    /// What the columns can hold of it, in their order; empty where they cannot.
    SequencedMap<Column, String> texts(List<Column> columns) {
        var texts = new LinkedHashMap<Column, String>();
        columns.forEach(column -> texts.put(column, text(column)));
        return texts;
    }

    private String text(Column column) {
        String text = said.getOrDefault(column.name(), "");
        boolean several = text.indexOf('|') >= 0 && (column.shape() == Shape.MAIL || column.shape() == Shape.LINK);
        return text.isEmpty() || several || column.shape().accepts(text) ? text : "";
    }
}
