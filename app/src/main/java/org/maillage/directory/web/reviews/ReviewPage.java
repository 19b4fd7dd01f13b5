package org.maillage.directory.web.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.HistoryEntry;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// What became of one campaign.
///
/// @param scope which sheets were asked about
/// @param remind address that reminds, or null when nobody may be
/// @param next when some may be reminded, in a sentence, or empty
/// @param close address that closes, or null once it is
/// @param reopen address that opens it again, or null while it is open
/// @param gone sheets said to be gone, about which the coordination has not decided
/// @param changes what was changed through the links
public record ReviewPage(
        List<Link> crumbs,
        String title,
        String subtitle,
        String scope,
        String message,
        @Nullable String remind,
        String reminded,
        String next,
        @Nullable String close,
        @Nullable String reopen,
        String count,
        List<Line> lines,
        List<Gone> gone,
        List<Word> words,
        List<HistoryEntry> changes,
        String history) {

    public static final List<Column> COLUMNS = List.of(
            Column.plain("Organisation"), Column.plain("Réponse"), Column.plain("Fiches"), Column.plain("Lien"));

    /// @param sheets "3 exactes, 1 corrigée, 2 à revoir"
    /// @param left names of the sheets about which nothing was said, leading to them
    /// @param stop address that stops its link, or null
    public record Line(
            String organisation,
            String whom,
            NoteLine.Mood state,
            String since,
            String sheets,
            List<Link> left,
            @Nullable String stop) {}

    /// @param remove address that removes the sheet, or null when the convention is closed
    /// @param version of the sheet as it is shown
    public record Gone(
            String id,
            Link sheet,
            String organisation,
            String reason,
            String services,
            @Nullable String remove,
            @Nullable String keep,
            int version) {}

    public record Word(String organisation, String text) {}
}
