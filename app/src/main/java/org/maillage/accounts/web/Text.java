package org.maillage.accounts.web;

import org.jspecify.annotations.Nullable;

/// What was typed in a field, without what nobody sees.
public final class Text {

    private Text() {}

    /// @return never null; without spaces around
    public static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    public static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
