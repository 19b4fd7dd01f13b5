package org.maillage.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A kind of structure or service, such as a crèche or a centre social, with what is usual of it.
///
/// @param code short, lasting, without accent
/// @param theme code of the usual theme of a convention; nothing for what is of no kind
/// @param unit what its capacity is counted in
/// @param sizes what it is called by its capacity, the smallest first
/// @param stages codes of [Vocabulary#STAGES]
/// @param circles codes of [Vocabulary#LOCAL_NETWORKS]
/// @param followedTogether the territory and the Caf each have a referent for it
/// @param topics codes of [Vocabulary#THEMES] that it usually bears
/// @param carrier code of its usual network among [Vocabulary#NETWORKS]
/// @param type code of its usual type among [Vocabulary#TYPES]
/// @param words what people type who look for it
/// @param recognition how files tell it
public record Kind(
        String code,
        String label,
        String plural,
        @Nullable String theme,
        @Nullable Unit unit,
        List<Size> sizes,
        @Nullable Ages ages,
        List<String> stages,
        List<String> circles,
        @Nullable Approval approval,
        boolean followedTogether,
        List<String> topics,
        @Nullable String carrier,
        @Nullable String type,
        List<String> words,
        Recognition recognition) {

    /// What the places of a structure make of it: 12 places, a micro-crèche.
    public Optional<String> sizeOf(int capacity) {
        return sizes.stream()
                .filter(size -> size.upTo == null || capacity <= size.upTo)
                .map(Size::label)
                .findFirst();
    }

    /// The words of the unit, without the number.
    public record Unit(String one, String many) {

        public String of(double count) {
            return count < 2 ? one : many;
        }
    }

    /// @param upTo largest capacity; nothing for the largest size
    public record Size(@Nullable Integer upTo, String label) {}

    /// In months, the last not included.
    public record Ages(int from, int to) {}

    /// What tells this kind for certain.
    ///
    /// @param typologies codes or labels of a column of types
    /// @param names words within a name
    /// @param networks networks whose members are all of this kind
    public record Recognition(List<String> typologies, List<String> names, List<String> networks) {}
}
