package org.maillage.plan.web.views;

import java.util.List;

/// One page cut from a whole list.
///
/// @param page from 1
/// @param from index of its first element
/// @param to index after its last one
record Slice(int page, int pages, int from, int to) {

    /// What an address says to get everything on one page.
    static final String WHOLE = "tout";

    /// @param asked the page as the address says it; anything else is the first, beyond the end is the last
    static Slice of(int size, int pageSize, String asked) {
        if (asked.equals(WHOLE)) {
            return new Slice(1, 1, 0, size);
        }
        int pages = Math.max(1, (size + pageSize - 1) / pageSize);
        int wanted = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
        int page = Math.clamp(wanted, 1, pages);
        return new Slice(page, pages, (page - 1) * pageSize, Math.min(size, page * pageSize));
    }

    <T> List<T> cut(List<T> whole) {
        return whole.subList(from, to);
    }
}
