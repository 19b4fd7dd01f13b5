package org.maillage.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Everything the layout needs besides the page itself. Built once a request by [Frames].
///
/// @param path address of the page, without query
/// @param person name of who is signed in, or null for a visitor
/// @param place where one stands, or null outside a space
/// @param flash what was just done, or null
/// @param csrf hidden field that every form carries
/// @param assets addresses of the style sheet and the script
/// @param frozenDay the day the demonstration pretends it is, or null when the clock runs free
/// @param demonstration whether the instance shows invented data
public record Frame(
        String path,
        @Nullable String person,
        boolean administrator,
        @Nullable Place place,
        @Nullable Flash flash,
        Csrf csrf,
        Assets assets,
        @Nullable LocalDate frozenDay,
        boolean demonstration,
        Words words) {

    public record Csrf(String name, String value) {}

    /// The French label of an enum value, from the messages file of its module.
    public String label(Enum<?> value) {
        return words.of(value);
    }

    /// Whether this menu entry is the page shown or contains it.
    public boolean isCurrent(String entryPath) {
        return path.equals(entryPath) || path.startsWith(entryPath + "/");
    }
}
