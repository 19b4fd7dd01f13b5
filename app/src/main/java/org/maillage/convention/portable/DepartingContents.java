package org.maillage.convention.portable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.ContentColumns;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.Ownership;
import org.maillage.convention.contents.SightedContents;
import org.springframework.stereotype.Component;

/// What of a convention leaves with a file, and what stays hidden.
@Component
class DepartingContents {

    private static final String NUMBER = "number";

    private final ContentsReader reader;
    private final ContentColumns columns;
    private final SightedContents sighted;
    private final ContentTables tables;

    DepartingContents(ContentsReader reader, ContentColumns columns, SightedContents sighted, ContentTables tables) {
        this.reader = reader;
        this.columns = columns;
        this.sighted = sighted;
        this.tables = tables;
    }

    /// @param hidden ids of what is there and does not leave
    record Seen(Contents contents, Set<String> hidden) {}

    Seen of(Departure departure) {
        var convention = departure.space().id();
        Contents all = reader.readAll(convention, ContentUse.TAKEN_AWAY);
        if (departure.complete()) {
            return new Seen(all, Set.of());
        }
        return seen(departure, ContentUse.TAKEN_AWAY, all);
    }

    /// What leaves of a frozen state: without what was hidden then, nor what is hidden now.
    Contents ofFrozen(Departure departure, Contents frozen) {
        return departure.complete()
                ? frozen
                : seen(departure, ContentUse.FROZEN, frozen).contents();
    }

    /// The same without some more, nor what goes with it.
    Seen without(Seen seen, Set<String> hidden) {
        Contents left = without(seen.contents(), hidden);
        Set<String> all = new HashSet<>(hidden);
        all.addAll(missing(seen.contents(), left));
        return new Seen(renumbered(scrubbed(left, all)), all);
    }

    Contents without(Contents contents, Set<String> hidden) {
        return new Ownership(tables.listOf(ContentUse.TAKEN_AWAY))
                .without(contents, (table, row) -> hidden.contains(String.valueOf(row.text("id"))));
    }

    private Seen seen(Departure departure, ContentUse use, Contents all) {
        Contents seen =
                sighted.seenBy(departure.space().sight(), departure.space().id(), use, all);
        Contents scrubbed = scrubbed(seen, missing(all, seen));
        Set<String> hidden = missing(all, scrubbed);
        return new Seen(renumbered(scrubbed(scrubbed, hidden)), hidden);
    }

    /// The ids of what is not left.
    static Set<String> missing(Contents all, Contents left) {
        Set<UUID> ids = new HashSet<>(all.ids());
        ids.removeAll(left.ids());
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    // A row whose list told of hidden objects alone, such as a change of several actions, tells nothing any more.
    private static Contents scrubbed(Contents contents, Set<String> hidden) {
        return contents.each((table, row) -> {
            var left = new LinkedHashMap<String, @Nullable Object>();
            for (Map.Entry<String, @Nullable Object> value : row.values().entrySet()) {
                Object kept = Values.without(value.getValue(), hidden);
                boolean emptied = kept instanceof List<?> list
                        && list.isEmpty()
                        && value.getValue() instanceof List<?> before
                        && !before.isEmpty();
                if (emptied) {
                    return Optional.empty();
                }
                left.put(value.getKey(), kept);
            }
            return Optional.of(new Contents.Row(left));
        });
    }

    // The order stays; a gap in numbers that the database gives would count what is hidden.
    private Contents renumbered(Contents contents) {
        var tables = new LinkedHashMap<String, List<Contents.Row>>();
        contents.tables()
                .forEach((name, rows) -> tables.put(name, columns.isGiven(name, NUMBER) ? renumbered(rows) : rows));
        return new Contents(tables);
    }

    private static List<Contents.Row> renumbered(List<Contents.Row> rows) {
        var ranks = new HashMap<Long, Integer>();
        rows.stream().map(row -> row.number(NUMBER)).sorted().forEach(number -> ranks.put(number, ranks.size() + 1));
        return rows.stream()
                .map(row -> row.with(NUMBER, ranks.get(row.number(NUMBER))))
                .toList();
    }
}
