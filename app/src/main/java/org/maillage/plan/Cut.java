package org.maillage.plan;

/// The part of a list that one looks at.
///
/// @param page from 1; one beyond the end stands for the last
/// @param size how many actions a page holds
public record Cut(int page, int size) {

    public static final Cut WHOLE = new Cut(1, Integer.MAX_VALUE);

    public Cut {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("No page " + page + " of " + size);
        }
    }

    /// How many stand before it.
    public long from() {
        return (page - 1L) * size;
    }

    /// The same, or the last page of a list that ends before.
    public Cut within(int number) {
        return new Cut((int) Math.clamp((number - 1L) / size + 1, 1, page), size);
    }
}
