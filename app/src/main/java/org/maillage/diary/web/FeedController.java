package org.maillage.diary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.WrongLinks;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.diary.feed.Calendars;
import org.maillage.diary.feed.Feed;
import org.maillage.diary.feed.Feeds;
import org.maillage.diary.feed.FoundFeed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What calendars read, without account: the secret of the address is all there is. Whatever does not open answers as
/// though it had never been.
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Feeds feeds;
    private final Calendars calendars;
    private final WrongLinks wrong;

    FeedController(Feeds feeds, Calendars calendars, WrongLinks wrong) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.wrong = wrong;
    }

    @GetMapping("/agendas/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable LinkToken secret, HttpServletRequest visit) {
        String from = NetworkAddress.of(visit.getRemoteAddr());
        if (wrong.areTooMany(from)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(PATIENCE.toSeconds()))
                    .build();
        }
        return switch (feeds.find(secret)) {
            case FoundFeed.Open(Feed feed) -> calendar(feed);
            case FoundFeed.Revoked() -> ResponseEntity.notFound().build();
            case FoundFeed.Unknown() -> {
                wrong.add(from);
                yield ResponseEntity.notFound().build();
            }
        };
    }

    private ResponseEntity<byte[]> calendar(Feed feed) {
        return calendars
                .find(feed)
                .map(bytes -> given(feed, bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// One that has these bytes already is answered 304.
    private ResponseEntity<byte[]> given(Feed feed, byte[] bytes) {
        feeds.noteRead(feed);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(bytes);
    }
}
