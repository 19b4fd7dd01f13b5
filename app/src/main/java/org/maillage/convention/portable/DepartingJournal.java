package org.maillage.convention.portable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalSubject;
import org.maillage.base.journal.JournalTransfer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Who changed what, one line for each change: those of which one reads in the journal of the space.
@Component
class DepartingJournal {

    private static final int LINES_A_SLICE = 500;

    private final JournalTransfer journal;
    private final ObjectProvider<JournalSubject> subjects;
    private final JsonMapper json;

    DepartingJournal(JournalTransfer journal, ObjectProvider<JournalSubject> subjects, JsonMapper json) {
        this.journal = journal;
        this.subjects = subjects;
        this.json = json;
    }

    /// @param hidden ids that no line may name
    /// @param named takes the ids that the lines name
    void write(Departure departure, Set<String> hidden, Set<String> named, OutputStream out) throws IOException {
        var batches = new HashMap<Object, Integer>();
        try (Stream<String> all = journal.read(departure.space().id().value())) {
            var slice = new ArrayList<Map<String, @Nullable Object>>();
            for (Iterator<String> lines = all.iterator(); lines.hasNext(); ) {
                slice.add(read(lines.next()));
                if (slice.size() == LINES_A_SLICE || !lines.hasNext()) {
                    for (Map<String, @Nullable Object> line : seen(departure, hidden, slice)) {
                        line.computeIfPresent("batch", (field, batch) -> number(batches, batch));
                        Values.ids(line, named::add);
                        out.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                    slice.clear();
                }
            }
        }
    }

    // Numbers of transactions would say how much was done elsewhere; what was done together stays together.
    private static Integer number(Map<Object, Integer> batches, Object batch) {
        return batches.computeIfAbsent(batch, unknown -> batches.size());
    }

    private List<Map<String, @Nullable Object>> seen(
            Departure departure, Set<String> hidden, List<Map<String, @Nullable Object>> lines) {
        if (departure.complete()) {
            return lines;
        }
        var ids = new HashSet<UUID>();
        lines.forEach(line -> ids.add(subject(line)));
        var visible = new HashSet<UUID>();
        subjects.orderedStream()
                .map(one -> one.visible(
                        departure.space().id().value(), departure.space().sight(), ids))
                .forEach(some -> visible.addAll(some.keySet()));
        return lines.stream()
                .filter(line -> visible.contains(subject(line))
                        && !hidden.contains(subject(line).toString()))
                .map(line -> scrubbed(line, hidden))
                .toList();
    }

    private static Map<String, @Nullable Object> scrubbed(Map<String, @Nullable Object> line, Set<String> hidden) {
        var left = new LinkedHashMap<>(line);
        left.put("row_id", Values.without(line.get("row_id"), hidden));
        if (!line.containsKey("row_id")) {
            left.remove("row_id");
        }
        var changes = new LinkedHashMap<Object, @Nullable Object>();
        ((Map<?, ?>) line.getOrDefault("changes", Map.of())).forEach((field, pair) -> {
            // A pair: before and after, each on its own.
            var sides = new ArrayList<@Nullable Object>();
            ((List<?>) pair).forEach(side -> sides.add(Values.without(side, hidden)));
            changes.put(field, Arrays.asList(sides.toArray()));
        });
        left.put("changes", changes);
        return left;
    }

    private static UUID subject(Map<String, @Nullable Object> line) {
        return UUID.fromString(String.valueOf(line.get("subject_id")));
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> read(String line) {
        return json.readValue(line, LinkedHashMap.class);
    }
}
