package org.maillage.plan.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.intake.RowDifference;

/// What an action says field by field, in words: two of them are compared without knowing where either comes from.
///
/// A file that says nothing about a field leaves it as it is: what is absent here differs from nothing.
final class ActionWords {

    private final Map<ActionField, List<String>> words = new EnumMap<>(ActionField.class);

    ActionWords say(ActionField field, List<String> said) {
        List<String> meant = said.stream().filter(word -> !word.isBlank()).toList();
        if (!meant.isEmpty()) {
            words.put(field, meant);
        }
        return this;
    }

    ActionWords say(ActionField field, String said) {
        return say(field, List.of(said));
    }

    List<String> of(ActionField field) {
        return words.getOrDefault(field, List.of());
    }

    /// What this file would change of an action, or all it says when there is none yet.
    Map<ActionField, RowDifference> differencesFrom(ActionWords before) {
        var differences = new LinkedHashMap<ActionField, RowDifference>();
        words.forEach((field, said) -> {
            List<String> there = before.of(field);
            List<String> coming = field.adds() ? missing(said, there) : said;
            boolean same = field.adds() ? coming.isEmpty() : keys(said).equals(keys(there));
            if (!same) {
                List<String> replaced = field == ActionField.ORIGIN ? underTheSameHeading(there, coming) : List.of();
                differences.put(
                        field,
                        new RowDifference(field.label(), joined(field.adds() ? replaced : there), joined(coming)));
            }
        });
        return differences;
    }

    private static List<String> underTheSameHeading(List<String> there, List<String> coming) {
        Set<String> headings = coming.stream().map(ImportedDraft::headingOf).collect(Collectors.toSet());
        return there.stream()
                .filter(word -> headings.contains(ImportedDraft.headingOf(word)))
                .toList();
    }

    /// Of what is said, what is not there.
    static List<String> missing(List<String> said, List<String> there) {
        Set<String> known = keys(there);
        return said.stream().filter(word -> !known.contains(key(word))).toList();
    }

    private static Set<String> keys(List<String> texts) {
        return texts.stream().map(ActionWords::key).collect(Collectors.toSet());
    }

    // An office suite changes spaces and line ends on its way; nobody means them.
    private static String key(String text) {
        return Objects.requireNonNull(Folded.oneLine(text));
    }

    private static String joined(List<String> texts) {
        return String.join("\n", texts);
    }
}
