package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// One way of looking at the same thing, with an address of its own.
///
/// @param count how many things stand behind the tab, or null when counting them says nothing
public record Tab(
        String label,
        String path,
        boolean current,
        @Nullable Integer count) {

    public Tab(String label, String path, boolean current) {
        this(label, path, current, null);
    }
}
