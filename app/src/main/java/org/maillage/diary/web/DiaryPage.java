package org.maillage.diary.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// A diary: what comes, month after month from today on, and what has passed, folded.
///
/// @param kinds ways to see one kind of dates, each with how many there are
/// @param whose ways to see what concerns the reader alone; none where nothing else is shown
/// @param past the last month first
/// @param empty why there is nothing at all, or null
/// @param all the same diary unfiltered, or null when it is
/// @param today in words: what follows the past
/// @param wholes the diaries that hold all of each convention, where this one holds what concerns the reader
public record DiaryPage(
        String title,
        String subtitle,
        List<Link> crumbs,
        List<Tab> kinds,
        List<Tab> whose,
        List<DiaryMonth> ahead,
        List<DiaryMonth> past,
        @Nullable String empty,
        @Nullable String all,
        String today,
        List<Link> wholes,
        String subscription) {

    private static final int FEW = 3;

    public boolean isLong() {
        return ahead.size() > FEW;
    }

    public String pastWords() {
        int dates = past.stream().mapToInt(DiaryMonth::count).sum();
        return "Les 12 derniers mois\u00a0: " + dates + "\u00a0" + (dates == 1 ? "date passée" : "dates passées");
    }
}
