package org.maillage.site.editing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormValues;

/// What one chooses for a field that two people changed.
enum Side {
    THEIRS,
    MINE,
    /// What each added and without what each removed: for fields made of several choices or lines.
    BOTH;

    static Optional<Side> find(@Nullable String chosen) {
        return Arrays.stream(values())
                .filter(side -> side.value().equals(chosen))
                .findFirst();
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    FormValues take(String field, FormValues base, FormValues theirs, FormValues mine) {
        return switch (this) {
            case THEIRS -> theirs.only(field::equals);
            case MINE -> mine.only(field::equals);
            case BOTH -> together(field, base, theirs, mine);
        };
    }

    private static FormValues together(String field, FormValues base, FormValues theirs, FormValues mine) {
        Set<String> opened = base.elementsOf(field);
        Set<String> added = without(mine.elementsOf(field), opened);
        Set<String> removed = without(opened, mine.elementsOf(field));
        Set<String> all = without(theirs.elementsOf(field), removed);
        all.addAll(added);
        return FormValues.holding(field, all, theirs.hasLines(field) || mine.hasLines(field));
    }

    private static Set<String> without(Set<String> elements, Set<String> taken) {
        var left = new LinkedHashSet<>(elements);
        left.removeAll(taken);
        return left;
    }
}
