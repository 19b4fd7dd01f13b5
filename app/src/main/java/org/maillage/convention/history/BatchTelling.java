package org.maillage.convention.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.maillage.site.FrenchLists;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;

/// Tells one transaction as one entry.
final class BatchTelling {

    private final JournalWords words;
    private final Shelf shelf;
    private final ValueWords values;
    private final Space space;
    private final Ways ways;
    private final LocalDate today;

    BatchTelling(JournalWords words, Shelf shelf, Space space, Ways ways, LocalDate today) {
        this.words = words;
        this.shelf = shelf;
        this.values = new ValueWords(words, shelf);
        this.space = space;
        this.ways = ways;
        this.today = today;
    }

    /// @param batch the visible rows of one transaction, latest first, at least one of an object
    HistoryEntry tell(List<JournalEntry> batch) {
        return tell(batch, all -> all);
    }

    /// @param told keeps the objects whose changes are told
    HistoryEntry tell(List<JournalEntry> batch, UnaryOperator<List<List<JournalEntry>>> told) {
        Map<UUID, List<JournalEntry>> bySubject = new LinkedHashMap<>();
        batch.reversed().stream()
                .filter(entry -> !words.isTogether(entry.subjectKind()))
                .forEach(entry -> bySubject
                        .computeIfAbsent(entry.subjectId(), subject -> new ArrayList<>())
                        .add(entry));
        JournalEntry latest = batch.getFirst();
        String when = FrenchDates.moment(latest.at().atZone(FrenchDates.PARIS), today);
        List<Change> changes = told.apply(List.copyOf(bySubject.values())).stream()
                .map(entries -> change(entries, latest.actor(), when))
                .toList();
        JournalEntry together = batch.stream()
                .filter(entry -> words.isTogether(entry.subjectKind()))
                .findFirst()
                .orElse(null);
        return new HistoryEntry(
                latest.actor(),
                latest.at(),
                when,
                together == null ? phrase(bySubject) : phrase(together, bySubject),
                changes,
                bySubject.size(),
                together == null ? null : link(together),
                ways.addresses()
                        .together(
                                bySubject.values().iterator().next().getFirst().id()));
    }

    // "a modifié 12 actions ensemble".
    private String phrase(JournalEntry together, Map<UUID, List<JournalEntry>> bySubject) {
        var byKind = new LinkedHashMap<String, Integer>();
        bySubject.values().forEach(entries -> byKind.merge(entries.getFirst().subjectKind(), 1, Integer::sum));
        boolean undone = together.operation() == JournalEntry.Operation.UPDATE;
        return words.together(together.subjectKind(), undone, counted(byKind));
    }

    private Change change(List<JournalEntry> entries, String who, String when) {
        JournalEntry first = entries.getFirst();
        Ways back = ways.from(entries);
        SubjectTelling telling = telling(back);
        String what = telling.verb(entries).words() + " " + words.object(first.subjectKind());
        return new Change(who, when, what, link(first), telling.differences(entries), back.back(entries));
    }

    private SubjectTelling telling(Ways back) {
        return new SubjectTelling(words, values, back::back);
    }

    // What was removed has no page any more: its history brings it back.
    private Link link(JournalEntry entry) {
        SubjectKind.Shown shown = shelf.get(entry.subjectId());
        String path = shown.path().isEmpty() ? ways.history(entry) : space.path(shown.path());
        return new Link(shown.label(), path);
    }

    // "a ajouté 43 actions et 26 enjeux, a modifié 1 thème".
    private String phrase(Map<UUID, List<JournalEntry>> bySubject) {
        var counts = new TreeMap<SubjectTelling.Verb, Map<String, Integer>>();
        SubjectTelling telling = telling(ways);
        bySubject
                .values()
                .forEach(entries -> counts.computeIfAbsent(telling.verb(entries), verb -> new LinkedHashMap<>())
                        .merge(entries.getFirst().subjectKind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(verb -> verb.getKey().words() + " " + counted(verb.getValue()))
                .collect(Collectors.joining(", "));
    }

    // "1 thème, 26 enjeux et 43 actions".
    private String counted(Map<String, Integer> byKind) {
        return FrenchLists.joined(byKind.entrySet().stream()
                .map(kind -> words.counted(kind.getKey(), kind.getValue()))
                .toList());
    }
}
