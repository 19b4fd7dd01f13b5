package org.maillage.directory.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as machines read them.
final class Days {

    private Days() {}

    static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
