package org.maillage.plan.joint;

import org.jspecify.annotations.Nullable;

/// What is wanted of a field that holds one value or none: left as it is, or set, to none as well.
///
/// @param value null is none; without meaning when the field is left
public record Setting<T>(boolean left, @Nullable T value) {

    public static <T> Setting<T> leave() {
        return new Setting<>(true, null);
    }

    public static <T> Setting<T> to(@Nullable T value) {
        return new Setting<>(false, value);
    }

    @Nullable
    T on(@Nullable T current) {
        return left ? current : value;
    }
}
