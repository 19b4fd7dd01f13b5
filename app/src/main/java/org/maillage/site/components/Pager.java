package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// Where one stands in a long list.
///
/// @param previous address of the page before, or null on the first
/// @param next address of the page after, or null on the last
public record Pager(
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    public boolean needed() {
        return pages > 1;
    }
}
