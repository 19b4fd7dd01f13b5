package org.maillage.workspace.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.journal.JournalEntry.Deed;
import org.maillage.base.notices.InterestSource.Interest;
import org.maillage.convention.RecentChanges;
import org.maillage.convention.RecentChanges.Changed;
import org.maillage.convention.RecentChanges.Named;
import org.maillage.convention.Space;

/// Folds what happened in one convention into lines: one for each object, one for what was done to many at once.
final class SpaceFold {

    /// What was done to that many objects at once is one line: an import, a change of a whole list.
    private static final int MANY = 5;

    /// Of what concerns nobody closely.
    private static final Interest NONE = new Interest(new UUID(0, 0), new UUID(0, 0), "", Integer.MAX_VALUE, "");

    private final Space space;
    private final Map<UUID, Interest> interests;
    private final Map<UUID, Named> names;
    private final RecentChanges words;

    /// @param names of the objects under which changes are told
    SpaceFold(Space space, Map<UUID, Interest> interests, Map<UUID, Named> names, RecentChanges words) {
        this.names = names;
        this.space = space;
        this.interests = interests;
        this.words = words;
    }

    private record Told(Digest.Line line, Instant at, Interest interest) {

        int strength() {
            return interest.strength();
        }
    }

    /// @param most how many lines; when there are more, what concerns the reader least is only counted
    /// @return empty when nothing is to be told
    Optional<Digest.OfSpace> fold(List<Changed> changes, int most, String beyondPath) {
        Map<Reach, List<Changed>> reaches =
                changes.stream().collect(Collectors.groupingBy(this::reach, LinkedHashMap::new, Collectors.toList()));
        var told = new ArrayList<Told>();
        var byObject = new LinkedHashMap<UUID, List<Changed>>();
        reaches.forEach((reach, done) -> {
            int objects = objects(done);
            if (objects >= MANY) {
                told.add(together(done, objects));
            } else {
                done.forEach(change -> byObject.computeIfAbsent(change.about(), object -> new ArrayList<>())
                        .add(change));
            }
        });
        byObject.values().forEach(each -> addObject(each, told));
        return told.isEmpty() ? Optional.empty() : Optional.of(cut(told, changes, most, beyondPath));
    }

    // What is mine among what was done to many is told by its name.
    private record Reach(Deed deed, int strength) {}

    private Reach reach(Changed change) {
        return new Reach(change.deed(), interestOf(change).strength());
    }

    private Told together(List<Changed> done, int objects) {
        Changed first = done.getFirst();
        Interest interest = interestOf(first);
        String sentence = first.who() + " " + first.verb() + " " + words.counted(kind(done), objects) + " ensemble";
        return new Told(new Digest.Line(new Named(sentence, first.deedPath()), List.of()), first.at(), interest);
    }

    private void addObject(List<Changed> changes, List<Told> told) {
        List<String> sentences = ObjectWords.sentences(changes);
        if (!sentences.isEmpty()) {
            Changed latest = changes.getFirst();
            told.add(new Told(
                    new Digest.Line(names.getOrDefault(latest.about(), latest.name()), sentences),
                    latest.at(),
                    interestOf(latest)));
        }
    }

    private Interest interestOf(Changed change) {
        Interest own = interests.get(change.about());
        return own != null ? own : interests.getOrDefault(change.subject(), NONE);
    }

    private static int objects(List<Changed> changes) {
        return (int) changes.stream().map(Changed::about).distinct().count();
    }

    // Objects of several kinds are "objets".
    private String kind(List<Changed> changes) {
        List<String> kinds = changes.stream()
                .map(change -> interestOf(change).kind())
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : "";
    }

    private Digest.OfSpace cut(List<Told> told, List<Changed> changes, int most, String beyondPath) {
        int objects = objects(changes);
        String kind = kind(changes);
        List<Told> lines = told.stream()
                .sorted(Comparator.comparingInt(Told::strength).thenComparing(Told::at, Comparator.reverseOrder()))
                .limit(most)
                .toList();
        int more = told.size() - lines.size();
        return new Digest.OfSpace(
                new Named(space.convention().shortTitle(), space.convention().home()),
                reasons(lines),
                words.counted(kind, objects),
                objects,
                more == 0
                        ? null
                        : new Named("Et " + words.counted(kind, more) + " de plus dans le journal", beyondPath));
    }

    private static List<Digest.Reason> reasons(List<Told> told) {
        var byReason = new LinkedHashMap<String, List<Digest.Line>>();
        told.forEach(one -> byReason.computeIfAbsent(one.interest().reason(), reason -> new ArrayList<>())
                .add(one.line()));
        return byReason.entrySet().stream()
                .map(reason -> new Digest.Reason(reason.getKey(), reason.getValue()))
                .toList();
    }
}
