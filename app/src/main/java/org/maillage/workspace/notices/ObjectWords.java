package org.maillage.workspace.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.RecentChanges.Changed;
import org.maillage.site.FrenchLists;
import org.maillage.site.components.Change;

/// Folds the changes of one object into as few sentences as say them: what stands there now and what stood before all
/// of them, not each step between.
final class ObjectWords {

    private static final String REMOVED = "a retiré";
    private static final int SENTENCES = 3;
    private static final int FIELDS = 3;
    private static final int EXCERPT = 180;
    private static final int SHORT_VALUE = 100;

    private ObjectWords() {}

    /// @param changes of one object and of what belongs to it, latest first
    static List<String> sentences(List<Changed> changes) {
        Map<UUID, List<Changed>> bySubject = changes.stream()
                .collect(Collectors.groupingBy(Changed::subject, LinkedHashMap::new, Collectors.toList()));
        return cut(bySubject.values().stream()
                .map(ObjectWords::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .toList());
    }

    // The latest say most; the page of the object has them all.
    private static List<String> cut(List<String> sentences) {
        int more = sentences.size() - SENTENCES;
        if (more < 2) {
            return sentences;
        }
        return Stream.concat(
                        sentences.stream().limit(SENTENCES),
                        Stream.of("Et " + more + " autres changements plus anciens"))
                .toList();
    }

    private static String sentence(List<Changed> changes) {
        Changed latest = changes.getFirst();
        Changed first = changes.getLast();
        if (latest.verb().equals(REMOVED)) {
            // What came and went between two digests is no news.
            return first.isNew() ? "" : latest.who() + " " + REMOVED + " " + latest.object();
        }
        if (first.isNew()) {
            return first.who() + added(first, text(changes));
        }
        return edited(changes);
    }

    private static String added(Changed added, @Nullable String text) {
        String what = switch (added.kind()) {
            case "note" -> " donne des nouvelles";
            case "comment" -> " écrit";
            default -> " a ajouté " + added.object();
        };
        return text != null ? what + "\u00a0: «\u00a0" + excerpt(text) + "\u00a0»" : what;
    }

    private static @Nullable String text(List<Changed> changes) {
        return changes.stream()
                .map(Changed::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String edited(List<Changed> changes) {
        List<Change.Difference> folded = folded(changes);
        if (folded.isEmpty()) {
            return "";
        }
        var who = new LinkedHashSet<String>();
        changes.forEach(change -> who.add(change.who()));
        String told = folded.stream().limit(FIELDS).map(ObjectWords::field).collect(Collectors.joining("\u00a0; "));
        int more = folded.size() - FIELDS;
        String beyond =
                more <= 0 ? "" : more == 1 ? "\u00a0; et un autre champ" : "\u00a0; et " + more + " autres champs";
        return FrenchLists.joined(new ArrayList<>(who)) + " – " + told + beyond;
    }

    private static List<Change.Difference> folded(List<Changed> changes) {
        var byField = new LinkedHashMap<String, Change.Difference>();
        var several = new ArrayList<Change.Difference>();
        for (Changed change : changes.reversed()) {
            for (Change.Difference one : change.differences()) {
                if (one.before() != null && one.after() != null || !one.field().equals("Étape")) {
                    byField.merge(
                            one.field(),
                            one,
                            (old, fresh) -> new Change.Difference(old.field(), old.before(), fresh.after()));
                } else {
                    several.add(one);
                }
            }
        }
        byField.values().removeIf(one -> Objects.equals(one.before(), one.after()));
        several.addAll(byField.values());
        return several.reversed();
    }

    // "Avancement : en cours (avant : à venir)".
    private static String field(Change.Difference one) {
        String before = one.before();
        String after = one.after();
        if (after == null) {
            return one.field() + "\u00a0: retiré" + (before == null ? "" : " (" + excerpt(before) + ")");
        }
        if (after.length() > SHORT_VALUE) {
            return one.field() + (before == null ? "\u00a0: texte ajouté" : "\u00a0: texte modifié");
        }
        return one.field() + "\u00a0: " + after
                + (before == null || before.length() > SHORT_VALUE ? "" : " (avant\u00a0: " + before + ")");
    }

    static String excerpt(String text) {
        return cut(text.strip().replaceAll("\\s+", " "), EXCERPT);
    }

    /// Between two words where that keeps half of what fits.
    static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        return line.substring(0, cut < most / 2 ? most : cut) + "…";
    }
}
