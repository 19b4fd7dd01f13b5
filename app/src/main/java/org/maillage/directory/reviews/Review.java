package org.maillage.directory.reviews;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Structures;

/// A campaign: the sheets of several organisations, asked about at once.
///
/// @param scope which sheets, in words
/// @param openedBy name of who opened it
/// @param contact where one may write to them, or null when it was taken away since
/// @param closedAt null while answers are taken
public record Review(
        ReviewId id,
        String title,
        String message,
        String scope,
        LocalDate answerBy,
        String openedBy,
        @Nullable String contact,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /// Where campaigns are inside a space.
    public static final String PATH = Structures.PATH + "/fraicheur/campagnes";

    /// Address inside the space.
    public String path() {
        return pathOf(id);
    }

    public static String pathOf(ReviewId id) {
        return PATH + "/" + id.value();
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
