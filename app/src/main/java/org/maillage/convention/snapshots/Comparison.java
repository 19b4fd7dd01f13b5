package org.maillage.convention.snapshots;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.history.SubjectTelling.Verb;
import org.maillage.site.components.Change;

/// What changed from one state to another, theme by theme.
///
/// @param groups the frame first, then the themes in their order; only those in which something changed
public record Comparison(List<Group> groups) {

    public Comparison {
        groups = List.copyOf(groups);
    }

    /// @param theme the one all of it belongs to, or null for the frame
    public record Group(@Nullable Heading theme, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }

        public boolean isOf(String themeCode) {
            return theme != null && theme.code().equals(themeCode);
        }
    }

    /// A theme as the later of the two states has it.
    public record Heading(UUID id, String code, String name, String color, String pictogram) {}

    /// One object: an enjeu, an action, a party…
    ///
    /// @param kind as the journal says it, such as `action`
    /// @param partOf the object it is a part of, such as the action of a note; null when it stands alone
    /// @param differences field by field; all its fields when it came or went whole
    public record Line(
            Verb verb,
            String kind,
            UUID subject,
            @Nullable Whole partOf,
            String label,
            List<Change.Difference> differences) {

        public Line {
            differences = List.copyOf(differences);
        }
    }

    public record Whole(UUID id, String label) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
