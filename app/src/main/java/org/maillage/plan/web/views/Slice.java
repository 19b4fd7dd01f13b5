package org.maillage.plan.web.views;

import org.maillage.plan.Cut;

/// One page of a list, as its address asks for it.
///
/// @param page from 1
record Slice(int page, int pages) {

    /// What an address says to get everything on one page.
    static final String WHOLE = "tout";

    private static final int PAGE_SIZE = 50;

    /// @param asked the page as the address says it; anything that is no page is the first
    static Cut cut(String asked) {
        return asked.equals(WHOLE) ? Cut.WHOLE : new Cut(wanted(asked), PAGE_SIZE);
    }

    /// @param asked the page as the address says it; beyond the end is the last
    static Slice of(int size, String asked) {
        int pages = asked.equals(WHOLE) ? 1 : Math.max(1, (size + PAGE_SIZE - 1) / PAGE_SIZE);
        return new Slice(Math.min(wanted(asked), pages), pages);
    }

    private static int wanted(String asked) {
        return asked.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(asked)) : 1;
    }
}
