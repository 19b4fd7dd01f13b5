package org.maillage.convention.snapshots;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

        public List<Line> all(Verb verb) {
            return lines.stream().filter(line -> line.verb() == verb).toList();
        }
    }

    /// A theme as the later of the two states has it.
    public record Heading(UUID id, String name, String color, String pictogram) {}

    /// One object: an enjeu, an action, a party…
    ///
    /// @param kind as the journal says it, such as `action`
    /// @param differences none for what came or went whole
    public record Line(Verb verb, String kind, UUID subject, String label, List<Change.Difference> differences) {

        public Line {
            differences = List.copyOf(differences);
        }
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// How many objects of a kind came, went or changed.
    public Map<Verb, Long> counts(String kind) {
        var counts = new EnumMap<Verb, Long>(Verb.class);
        groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.kind().equals(kind))
                .forEach(line -> counts.merge(line.verb(), 1L, Long::sum));
        return counts;
    }
}
