package org.maillage.site.components;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Where one stands in a long list.
///
/// @param previous address of the page before, or null on the first
/// @param next address of the page after, or null on the last
/// @param whole address of everything on one page, or null when that is not offered
public record Pager(
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String whole) {

    public Pager(int page, int pages, @Nullable String previous, @Nullable String next) {
        this(page, pages, previous, next, null);
    }

    /// @param address of a page by its number
    public static Pager turning(int page, int pages, IntFunction<String> address) {
        return new Pager(
                page, pages, page > 1 ? address.apply(page - 1) : null, page < pages ? address.apply(page + 1) : null);
    }

    public boolean needed() {
        return pages > 1;
    }
}
