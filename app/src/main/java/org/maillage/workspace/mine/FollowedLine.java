package org.maillage.workspace.mine;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;
import org.maillage.plan.across.FollowedAction;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;

/// An action that I follow, and what is new of it since I last opened it.
///
/// @param convention its name, or nothing when all are of one
/// @param progress "en cours", or "de en cours à réalisée" when it has changed
/// @param news the latest words, or null when there are none
/// @param told by whom and when
public record FollowedLine(
        Link action,
        String convention,
        boolean fresh,
        String progress,
        boolean late,
        boolean silent,
        @Nullable String mood,
        @Nullable String news,
        String told) {

    private static final int LONGEST = 280;

    static FollowedLine of(FollowedAction followed, Space space, boolean several, Words words, LocalDate today) {
        var state = followed.state();
        FollowedAction.Latest latest = followed.latest();
        Mood mood = latest == null ? null : latest.mood();
        return new FollowedLine(
                ActionWords.link(state.action(), space),
                several ? space.convention().shortTitle() : "",
                followed.hasChanged(),
                progress(followed.before(), state.progress(), words),
                state.late(),
                state.silent(),
                mood == null ? null : words.of(mood).toLowerCase(Locale.FRENCH),
                latest == null ? null : shortened(latest.body()),
                latest == null ? "" : told(latest, today));
    }

    private static String progress(@Nullable Progress before, Progress now, Words words) {
        String current = words.of(now).toLowerCase(Locale.FRENCH);
        return before == null
                ? current
                : "passée de «\u00a0" + words.of(before).toLowerCase(Locale.FRENCH) + "\u00a0» à «\u00a0" + current
                        + "\u00a0»";
    }

    private static String told(FollowedAction.Latest latest, LocalDate today) {
        String author = latest.author().isEmpty() ? "Auteur inconnu" : latest.author();
        return author + ", " + FrenchDates.near(latest.on(), today);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }
}
