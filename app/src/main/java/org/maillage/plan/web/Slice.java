package org.maillage.plan.web;

/// One page cut from a whole list.
///
/// @param page from 1
/// @param from index of its first element
/// @param to index after its last one
record Slice(int page, int pages, int from, int to) {

    /// The page as the address says it; anything else is the first.
    static int wanted(String asked) {
        return asked.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(asked)) : 1;
    }

    /// @param asked the page as the address says it; beyond the end is the last
    static Slice of(int size, int pageSize, String asked) {
        int pages = Math.max(1, (size + pageSize - 1) / pageSize);
        int page = Math.min(wanted(asked), pages);
        return new Slice(page, pages, (page - 1) * pageSize, Math.min(size, page * pageSize));
    }
}
