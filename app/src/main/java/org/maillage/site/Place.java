package org.maillage.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;

/// Where the visitor stands, as the side menu draws it: a name, its address and the ways from there.
///
/// @param name what the menu says under the brand, such as "CTG d’Angers 2023–2026"
/// @param home address of the place's first page
/// @param groups entries by group; the first group has no title
/// @param standing what every page of the place says on top of itself, or null
/// @param searched its word in the address of a search, or null where searches look everywhere
public record Place(
        String name,
        String home,
        List<Group> groups,
        @Nullable Standing standing,
        @Nullable String searched) {

    public Place(String name, String home, List<Group> groups) {
        this(name, home, groups, null, null);
    }

    /// @param ways where one goes from there
    public record Standing(String label, String sentence, List<Link> ways) {}

    /// Request attribute under which a module leaves the place it resolved.
    public static final String ATTRIBUTE = "maillage.place";

    public record Group(@Nullable String title, List<Entry> entries) {}

    /// @param count how many things wait behind the link, or null when counting them says nothing
    public record Entry(String label, String path, @Nullable Integer count) {}
}
