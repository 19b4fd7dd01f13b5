package org.maillage.site;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays out a form record as a browser would send it: the reverse of what Spring binds.
final class RecordValues {

    private final Map<String, List<String>> byName = new LinkedHashMap<>();

    private RecordValues() {}

    static Map<String, List<String>> of(Record form) {
        var values = new RecordValues();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            values.put(component.getName(), valueOf(component, form));
        }
        return values.byName;
    }

    private void put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> lines when lines.stream().anyMatch(Record.class::isInstance) -> putLines(name, lines);
            case Collection<?> chosen ->
                putTexts(name, chosen.stream().map(String::valueOf).toList());
            case Boolean ticked -> putTexts(name, ticked ? List.of("true") : List.of());
            default -> putTexts(name, List.of(value.toString()));
        }
    }

    private void putTexts(String name, List<String> texts) {
        List<String> written =
                texts.stream().filter(text -> !text.isEmpty()).sorted().toList();
        if (!written.isEmpty()) {
            byName.put(name, written);
        }
    }

    private void putLines(String name, Collection<?> lines) {
        int index = 0;
        for (Object line : lines) {
            if (!(line instanceof FormValues.Line written && written.empty())) {
                String prefix = name + "[" + index++ + "].";
                of((Record) line).forEach((cell, texts) -> byName.put(prefix + cell, texts));
            }
        }
    }

    // Many forms are known to their package alone.
    private static @Nullable Object valueOf(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record gives its components", impossible);
        }
    }
}
