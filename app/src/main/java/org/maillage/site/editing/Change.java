package org.maillage.site.editing;

import java.util.Collection;
import org.maillage.site.FormValues;

/// Who changed a question of a form since it was opened.
enum Change {
    /// Both sides hold the same, whoever wrote it.
    NONE,
    THEIRS,
    MINE,
    /// Both, and not alike: somebody must choose.
    BOTH;

    /// @param base what the form was opened on; of a form that does not say it, everything that differs is contradicted
    static Change of(Collection<String> fields, FormValues base, FormValues theirs, FormValues mine) {
        if (same(fields, theirs, mine)) {
            return NONE;
        }
        if (!base.isEmpty() && same(fields, base, mine)) {
            return THEIRS;
        }
        return !base.isEmpty() && same(fields, base, theirs) ? MINE : BOTH;
    }

    private static boolean same(Collection<String> fields, FormValues one, FormValues other) {
        return fields.stream().allMatch(field -> one.elementsOf(field).equals(other.elementsOf(field)));
    }
}
