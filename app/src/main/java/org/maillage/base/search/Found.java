package org.maillage.base.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One object that was found.
///
/// @param kind as the journal names it
/// @param path where it opens, inside the space of its convention
/// @param extract of what else was found in it; empty when there is nothing but the title
/// @param day its date, or null when it has none
public record Found(
        String kind,
        UUID convention,
        UUID id,
        List<Piece> title,
        String path,
        List<Piece> extract,
        @Nullable LocalDate day) {

    /// @param met whether these are words that were looked for
    public record Piece(String words, boolean met) {}
}
