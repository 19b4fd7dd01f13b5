package org.maillage.convention.web.snapshots;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;

/// What changed in the frame or in one theme, in the order one reads it: what came, what went, what is no longer the
/// same.
///
/// @param color null for the frame
/// @param pictogram null for the frame
public record ComparedGroup(
        String anchor,
        String title,
        @Nullable String color,
        @Nullable String pictogram,
        List<Section> sections) {

    public ComparedGroup {
        sections = List.copyOf(sections);
    }

    /// How many objects a section has, to be followed to them; null when it is not there.
    public @Nullable Section section(Way way) {
        return sections.stream()
                .filter(section -> section.way() == way)
                .findFirst()
                .orElse(null);
    }

    /// What became of an object.
    public enum Way {
        ADDED("Ajouts"),
        REMOVED("Retraits"),
        CHANGED("Modifications");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public record Section(String anchor, Way way, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// @param what the kind of object, such as "action"
    /// @param object its name, with its address while it still has a page
    /// @param differences field by field; none for what came or went
    public record Line(String what, Link object, List<Change.Difference> differences) {}
}
