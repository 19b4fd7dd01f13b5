package org.maillage.convention.contents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What two sides that began alike made differently of the same thing: somebody has to choose.
///
/// @param table name of the table
/// @param key tells the row from the others of its table
/// @param subject the object the row belongs to
/// @param columns what both changed; none when one side removed what the other kept working on
/// @param living what the one side says, by column; null for a row that is gone
/// @param draft what the other side says
public record Divergence(
        String table,
        String key,
        UUID subject,
        List<String> columns,
        @Nullable Map<String, @Nullable Object> living,
        @Nullable Map<String, @Nullable Object> draft) {

    private static final int SHORT = 16;

    public Divergence {
        columns = List.copyOf(columns);
        living = kept(living);
        draft = kept(draft);
    }

    /// Which of the two stays.
    public enum Side {
        LIVING,
        DRAFT
    }

    /// @param seen what was to choose from then, in short: other values ask for another choice
    public record Choice(Side side, String seen) {}

    /// Where it is.
    public String place() {
        return String.join(" ", table, key, String.join(" ", columns)).strip();
    }

    /// What was to choose from, in short.
    public String seen() {
        return inShort(JsonMapper.shared().writeValueAsString(new @Nullable Object[] {living, draft}));
    }

    /// What it is called: something else as soon as one of the two sides says something else.
    public String name() {
        return inShort(place() + " " + seen());
    }

    public boolean isOfWholeRow() {
        return columns.isEmpty();
    }

    private static String inShort(String text) {
        return Digests.ofText(text).substring(0, SHORT);
    }

    private static @Nullable Map<String, @Nullable Object> kept(@Nullable Map<String, @Nullable Object> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
