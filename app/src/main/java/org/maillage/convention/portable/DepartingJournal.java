package org.maillage.convention.portable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalTransfer;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.JsonRows;
import org.maillage.convention.history.JournalSight;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Who changed what, one line for each change: those of which one reads in the journal of the space.
@Component
class DepartingJournal {

    private final JournalTransfer journal;
    private final JournalSight sight;
    private final JsonRows json;

    DepartingJournal(JournalTransfer journal, JournalSight sight, JsonMapper json) {
        this.journal = journal;
        this.sight = sight;
        this.json = new JsonRows(json);
    }

    /// @param hidden ids that no line may name
    /// @param named takes the ids that the lines name
    void write(Departure departure, Set<String> hidden, Set<String> named, OutputStream out) throws IOException {
        var batches = new HashMap<String, Integer>();
        Set<Long> seen = departure.complete() ? Set.of() : sight.entriesSeenFrom(departure.space());
        try (Stream<String> all = journal.read(departure.space().id().value())) {
            for (Iterator<String> lines = all.iterator(); lines.hasNext(); ) {
                Row entry = json.read(lines.next());
                if (departure.complete() || seen.contains(entry.number("id")) && mayLeave(entry, hidden)) {
                    Row line = told(entry, hidden, batches);
                    Values.ids(line.values(), named::add);
                    out.write((json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static boolean mayLeave(Row entry, Set<String> hidden) {
        return !hidden.contains(String.valueOf(entry.text("subject_id")));
    }

    private static Row told(Row entry, Set<String> hidden, Map<String, Integer> batches) {
        var line = new LinkedHashMap<String, @Nullable Object>(entry.values());
        line.remove("id");
        line.put("batch", number(batches, String.valueOf(entry.text("batch"))));
        line.put("changes", scrubbed(entry.get("changes"), hidden));
        return new Row(line);
    }

    // Numbers of transactions would say how much was done elsewhere; what was done together stays together.
    private static int number(Map<String, Integer> batches, String batch) {
        return batches.computeIfAbsent(batch, unknown -> batches.size());
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
