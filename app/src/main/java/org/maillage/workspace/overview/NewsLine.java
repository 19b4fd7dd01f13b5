package org.maillage.workspace.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.Mood;
import org.maillage.plan.Notes;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// News of an action, as the dashboard tells it.
final class NewsLine {

    private static final String NOBODY_KNOWN = "Auteur non précisé";

    private NewsLine() {}

    static NoteLine of(Notes.News news, Space space, Words labels, LocalDate today) {
        var note = news.note();
        return new NoteLine(
                new Link(
                        news.action().code() + " " + news.action().title(),
                        space.path(news.action().path())),
                mood(note.mood(), labels),
                note.body(),
                note.authorName().isBlank() ? NOBODY_KNOWN : note.authorName(),
                FrenchDates.near(note.writtenOn(), today));
    }

    private static NoteLine.@Nullable Mood mood(@Nullable Mood mood, Words labels) {
        return mood == null ? null : new NoteLine.Mood(kind(mood), labels.of(mood));
    }

    private static String kind(Mood mood) {
        return switch (mood) {
            case ON_TRACK -> "ok";
            case WATCH -> "warn";
            case BLOCKED -> "bad";
        };
    }
}
