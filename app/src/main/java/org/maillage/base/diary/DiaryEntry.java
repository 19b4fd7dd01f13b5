package org.maillage.base.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One day of one object of a convention.
///
/// @param kind key of its [DiaryKind]
/// @param uid names this date for ever, whatever is said of it and whenever it falls: by it a calendar moves what it
///     shows instead of showing it twice
/// @param label which of its dates: "Étape à faire"
/// @param title what it is the date of
/// @param words what one needs to know besides; may be empty
/// @param path address inside the space
/// @param concerning whether it is the business of who reads, and not only open to them
public record DiaryEntry(
        UUID convention,
        String kind,
        String uid,
        LocalDate day,
        String label,
        String title,
        String words,
        String path,
        boolean concerning,
        Revision revision) {

    /// How often what is said of a date has changed, and when it last did.
    ///
    /// @param at null when nobody remembers
    public record Revision(int number, @Nullable Instant at) {}
}
