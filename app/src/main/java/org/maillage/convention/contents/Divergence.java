package org.maillage.convention.contents;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What two sides that began alike made differently of the same thing: somebody has to choose.
///
/// @param table name of the table
/// @param key tells the row from the others of its table
/// @param subject the object the row belongs to
/// @param column what both changed, or null when one side removed what the other kept working on
/// @param living what the one side has; null for nothing, or for a row that is gone
/// @param draft what the other side has
public record Divergence(
        String table,
        String key,
        UUID subject,
        @Nullable String column,
        @Nullable Object living,
        @Nullable Object draft) {

    /// Which of the two stays.
    public enum Side {
        LIVING,
        DRAFT
    }

    /// @param seen what was to choose from then, in short: other values ask for another choice
    public record Choice(Side side, int seen) {}

    /// Where it is.
    public String place() {
        return table + " " + key + (column == null ? "" : " " + column);
    }

    /// What was to choose from, in short.
    public int seen() {
        return Objects.hash(living, draft);
    }

    public boolean isOfWholeRow() {
        return column == null;
    }
}
