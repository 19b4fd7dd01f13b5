package org.maillage.plan.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Notice;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.Tab;
import org.maillage.site.components.ThreadStep;

/// What stands above every tab of an action.
///
/// @param theme "VS-04 · Animation de la vie sociale"
/// @param natureMark drawing of the nature
/// @param mood of the latest news, or null
/// @param words progress, lateness, silence: "en cours · en retard de 2 mois"
/// @param seenBy who alone sees it, or null when every partner does
/// @param amended whether it stands in the copy an avenant is prepared in: no news are given there
/// @param address of the sheet
/// @param back address of the list
/// @param notice why nothing was changed, or null
public record SheetHead(
        String title,
        String theme,
        String color,
        String pictogram,
        String natureMark,
        String nature,
        NoteLine.@Nullable Mood mood,
        String words,
        @Nullable String seenBy,
        List<ThreadStep> thread,
        List<Tab> tabs,
        boolean mayContribute,
        boolean amended,
        String address,
        String back,
        @Nullable Notice notice) {

    public boolean mayGiveNews() {
        return mayContribute && !amended;
    }

    public SheetHead saying(@Nullable Notice said) {
        return new SheetHead(
                title,
                theme,
                color,
                pictogram,
                natureMark,
                nature,
                mood,
                words,
                seenBy,
                thread,
                tabs,
                mayContribute,
                amended,
                address,
                back,
                said);
    }
}
