package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// The head of a column, which sorts the list when it has an address.
///
/// @param address the same list sorted by this column, or null when it does not sort
public record Column(String label, @Nullable String address, Order order, boolean numeric) {

    /// How the list stands now with respect to this column.
    public enum Order {
        NONE,
        ASCENDING,
        DESCENDING
    }

    public static Column plain(String label) {
        return new Column(label, null, Order.NONE, false);
    }

    public static Column sortable(String label, String address, Order order) {
        return new Column(label, address, order, false);
    }

    /// Figures are read from the right.
    public Column asNumbers() {
        return new Column(label, address, order, true);
    }

    /// @return the value of `aria-sort`, or null when the list is not sorted by this column
    public @Nullable String spokenOrder() {
        return switch (order) {
            case NONE -> null;
            case ASCENDING -> "ascending";
            case DESCENDING -> "descending";
        };
    }
}
