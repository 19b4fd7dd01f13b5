package org.maillage.base.intake;

import java.util.List;

/// What a file cannot say by itself and a person says once for many rows.
///
/// @param key under which the answer is kept
/// @param label in French
/// @param hint what it is about, in French
/// @param proposed value of the choice that is proposed, empty when none is
/// @param sure whether the proposal needs no look: the file says it in the very words of the instance
public record Question(String key, String label, String hint, List<Group> groups, String proposed, boolean sure) {

    public Question {
        groups = List.copyOf(groups);
    }

    /// @param label empty for choices that stand in no group
    public record Group(String label, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }
    }

    public record Choice(String value, String label) {}

    /// @return whether this is one of the choices
    public boolean allows(String value) {
        return groups.stream()
                .flatMap(group -> group.choices().stream())
                .anyMatch(choice -> choice.value().equals(value));
    }
}
