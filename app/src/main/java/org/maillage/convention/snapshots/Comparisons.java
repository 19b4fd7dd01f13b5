package org.maillage.convention.snapshots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.contents.ContentDifferences;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.history.SubjectTelling;
import org.maillage.convention.history.Tellings;
import org.springframework.stereotype.Component;

/// Compares two states that one may read: what is hidden was taken out of both.
@Component
public class Comparisons {

    private final ContentTables tables;
    private final ContentDifferences differences;
    private final Tellings tellings;
    private final StateNames stateNames;

    Comparisons(ContentTables tables, ContentDifferences differences, Tellings tellings, StateNames stateNames) {
        this.tables = tables;
        this.differences = differences;
        this.tellings = tellings;
        this.stateNames = stateNames;
    }

    /// @param use which rows of the two count
    public Comparison between(Contents before, Contents after, ContentUse use) {
        List<JournalEntry> entries = differences.between(before, after, use);
        var names = new HashMap<>(stateNames.of(before));
        names.putAll(stateNames.of(after));
        SubjectTelling telling = tellings.over(entries, names);
        var then = new StatePlaces(tables.listOf(use), before);
        var now = new StatePlaces(tables.listOf(use), after);
        var lines = new HashMap<Optional<UUID>, List<Comparison.Line>>();
        bySubject(entries)
                .forEach((subject, all) -> lines.computeIfAbsent(
                                now.themeOf(subject).or(() -> then.themeOf(subject)), theme -> new ArrayList<>())
                        .add(line(all, now.wholeOf(subject).or(() -> then.wholeOf(subject)), telling, names)));
        return new Comparison(groups(lines, before, after));
    }

    private static Map<UUID, List<JournalEntry>> bySubject(List<JournalEntry> entries) {
        var bySubject = new LinkedHashMap<UUID, List<JournalEntry>>();
        entries.forEach(entry -> bySubject
                .computeIfAbsent(entry.subjectId(), subject -> new ArrayList<>())
                .add(entry));
        return bySubject;
    }

    private static Comparison.Line line(
            List<JournalEntry> entries, Optional<UUID> whole, SubjectTelling telling, Map<UUID, String> names) {
        JournalEntry first = entries.getFirst();
        return new Comparison.Line(
                telling.verb(entries),
                first.subjectKind(),
                first.subjectId(),
                whole.map(id -> new Comparison.Whole(id, names.getOrDefault(id, "")))
                        .orElse(null),
                names.getOrDefault(first.subjectId(), ""),
                telling.differences(entries));
    }

    // The order of the later state; a theme that is gone comes after.
    private static List<Comparison.Group> groups(
            Map<Optional<UUID>, List<Comparison.Line>> lines, Contents before, Contents after) {
        var themes = new LinkedHashMap<UUID, Comparison.Heading>();
        for (Contents state : List.of(after, before)) {
            state.rows(StatePlaces.THEME).stream()
                    .sorted(Comparator.comparingLong(row -> row.number("position")))
                    .forEach(row -> themes.putIfAbsent(row.id(), heading(row)));
        }
        var groups = new ArrayList<Comparison.Group>();
        addGroup(groups, null, lines.get(Optional.<UUID>empty()));
        themes.forEach((id, heading) -> addGroup(groups, heading, lines.get(Optional.of(id))));
        return groups;
    }

    private static void addGroup(
            List<Comparison.Group> groups, Comparison.@Nullable Heading theme, @Nullable List<Comparison.Line> lines) {
        if (lines != null) {
            groups.add(new Comparison.Group(theme, lines));
        }
    }

    private static Comparison.Heading heading(Contents.Row row) {
        return new Comparison.Heading(
                row.id(),
                String.valueOf(row.text("code")),
                String.valueOf(row.text("name")),
                String.valueOf(row.text("color")),
                String.valueOf(row.text("pictogram")));
    }
}
