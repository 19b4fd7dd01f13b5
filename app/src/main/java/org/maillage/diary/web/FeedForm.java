package org.maillage.diary.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.diary.DiaryKind;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.maillage.diary.feed.Feed;
import org.maillage.site.Typed;

/// An address to make.
///
/// @param content `moi`, or the slug of a convention
/// @param kinds keys of the kinds of dates to read
record FeedForm(
        @NotBlank(message = "{diary.feed.name.blank}") @Size(max = 100, message = "{diary.feed.name.long}")
        String name,

        @NotBlank(message = "{diary.feed.content.absent}") String content,

        @NotEmpty(message = "{diary.feed.kinds.absent}") List<String> kinds) {

    static final String MINE = "moi";

    FeedForm(@Nullable String name, @Nullable String content, @Nullable List<String> kinds) {
        this.name = Typed.line(name);
        this.content = Typed.text(content);
        this.kinds = Typed.choices(kinds);
    }

    /// @param content what the page was asked for
    static FeedForm blank(@Nullable String content, List<DiaryKind> kinds) {
        return new FeedForm("", content == null ? MINE : content, keys(kinds));
    }

    /// Whether it asks for something the reader has.
    boolean isAmong(List<Space> spaces) {
        return content.equals(MINE) || convention(spaces) != null;
    }

    Feed.Contents contents(List<Space> spaces, List<DiaryKind> all) {
        Set<String> leftOut =
                keys(all).stream().filter(key -> !kinds.contains(key)).collect(Collectors.toUnmodifiableSet());
        return new Feed.Contents(name, convention(spaces), leftOut);
    }

    private @Nullable ConventionId convention(List<Space> spaces) {
        return spaces.stream()
                .filter(space -> space.convention().slug().equals(content))
                .findFirst()
                .map(Space::id)
                .orElse(null);
    }

    private static List<String> keys(List<DiaryKind> kinds) {
        return kinds.stream().map(DiaryKind::key).toList();
    }
}
