package org.maillage.diary.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.diary.DiaryKind;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.maillage.diary.feed.Feed;
import org.maillage.site.FrenchDates;

/// One of my addresses.
///
/// @param address below which it is renewed and revoked
/// @param content whose dates, and which
/// @param life since when it is there, and when it was last read
public record FeedLine(String address, String name, String content, String life) {

    static FeedLine of(Feed feed, List<Space> spaces, List<DiaryKind> kinds, Clock clock) {
        return new FeedLine(
                SubscriptionsController.ADDRESS + "/" + feed.id().value(),
                feed.contents().name(),
                whose(feed.contents().convention(), spaces) + leftOut(feed, kinds),
                "Créée " + day(feed.madeAt(), clock) + ", "
                        + (feed.lastReadAt() == null ? "jamais lue" : "lue " + day(feed.lastReadAt(), clock)));
    }

    private static String whose(@Nullable ConventionId convention, List<Space> spaces) {
        if (convention == null) {
            return "Ce qui me concerne";
        }
        return spaces.stream()
                .filter(space -> space.id().equals(convention))
                .findFirst()
                .map(space -> space.convention().shortTitle())
                .orElse("Une convention dont vous n’êtes plus membre\u00a0: cette adresse ne donne plus rien");
    }

    private static String leftOut(Feed feed, List<DiaryKind> kinds) {
        String names = kinds.stream()
                .filter(kind -> feed.contents().leftOut().contains(kind.key()))
                .map(kind -> kind.name().toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " · sans\u00a0: " + names;
    }

    private static String day(Instant moment, Clock clock) {
        LocalDate day = moment.atZone(FrenchDates.PARIS).toLocalDate();
        String words = FrenchDates.near(day, LocalDate.now(clock));
        return Character.isDigit(words.charAt(0)) ? "le " + words : words;
    }
}
