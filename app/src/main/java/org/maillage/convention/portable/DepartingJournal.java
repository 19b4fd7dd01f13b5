package org.maillage.convention.portable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalSubject;
import org.maillage.base.journal.JournalTransfer;
import org.maillage.convention.contents.Contents.Row;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Who changed what, one line for each change: those of which one reads in the journal of the space.
@Component
class DepartingJournal {

    private static final int LINES_A_SLICE = 500;

    private final JournalTransfer journal;
    private final ObjectProvider<JournalSubject> subjects;
    private final JsonRows json;

    DepartingJournal(JournalTransfer journal, ObjectProvider<JournalSubject> subjects, JsonMapper json) {
        this.journal = journal;
        this.subjects = subjects;
        this.json = new JsonRows(json);
    }

    /// @param hidden ids that no line may name
    /// @param named takes the ids that the lines name
    void write(Departure departure, Set<String> hidden, Set<String> named, OutputStream out) throws IOException {
        var batches = new HashMap<String, Integer>();
        try (Stream<String> all = journal.read(departure.space().id().value())) {
            var slice = new ArrayList<Row>();
            for (Iterator<String> lines = all.iterator(); lines.hasNext(); ) {
                slice.add(json.read(lines.next()));
                if (slice.size() == LINES_A_SLICE || !lines.hasNext()) {
                    for (Row line : seen(departure, hidden, slice)) {
                        Row numbered = line.with("batch", number(batches, String.valueOf(line.text("batch"))));
                        Values.ids(numbered.values(), named::add);
                        out.write((json.write(numbered) + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                    slice.clear();
                }
            }
        }
    }

    // Numbers of transactions would say how much was done elsewhere; what was done together stays together.
    private static int number(Map<String, Integer> batches, String batch) {
        return batches.computeIfAbsent(batch, unknown -> batches.size());
    }

    private List<Row> seen(Departure departure, Set<String> hidden, List<Row> lines) {
        if (departure.complete()) {
            return List.copyOf(lines);
        }
        UUID convention = departure.space().id().value();
        Set<UUID> ids = lines.stream().map(line -> line.getId("subject_id")).collect(Collectors.toSet());
        var visible = new HashSet<UUID>();
        subjects.orderedStream()
                .map(kind -> kind.visible(convention, departure.space().sight(), ids))
                .forEach(some -> visible.addAll(some.keySet()));
        return lines.stream()
                .filter(line -> visible.contains(line.getId("subject_id"))
                        && !hidden.contains(String.valueOf(line.text("subject_id"))))
                .map(line -> line.with("changes", scrubbed(line.get("changes"), hidden)))
                .toList();
    }

    // Each field changed from one side to the other: neither may name what is hidden.
    private static Map<Object, Object> scrubbed(@Nullable Object changes, Set<String> hidden) {
        var left = new LinkedHashMap<Object, Object>();
        if (changes instanceof Map<?, ?> fields) {
            fields.forEach((field, pair) -> {
                var sides = new ArrayList<@Nullable Object>();
                if (pair instanceof List<?> both) {
                    both.forEach(side -> sides.add(Values.without(side, hidden)));
                }
                left.put(field, sides);
            });
        }
        return left;
    }
}
