package org.maillage.base.attention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that asks for care for one cause: an action that is late, an enjeu that nothing answers.
///
/// Convention, cause and thing are its key: it is the same point as long as they are the same.
///
/// @param code empty when the thing has none
/// @param path address inside the space where it is mended
/// @param since the day the cause began, or null when nobody knows it
/// @param carrier who leads the thing, or empty
/// @param stage how bad it is, where its cause has stages: each is worse than those before; else 0
/// @param theme whose coordination deals with it, or null for the coordination of the whole convention
public record AttentionPoint(
        UUID subject,
        String code,
        String title,
        String path,
        @Nullable LocalDate since,
        String carrier,
        int stage,
        @Nullable UUID theme) {

    /// "VS-04 · Chantiers jeunes".
    public String name() {
        return code.isEmpty() ? title : code + " · " + title;
    }
}
