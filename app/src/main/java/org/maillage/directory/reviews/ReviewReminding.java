package org.maillage.directory.reviews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.convention.Space;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes again to those who have not said all, some days apart; stops links, closes a campaign.
@Component
public class ReviewReminding {

    public static final Duration APART = Duration.ofDays(4);

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final ReviewLinks links;
    private final ReviewLetters letters;
    private final Clock clock;

    ReviewReminding(JdbcClient jdbc, Reviews reviews, ReviewLinks links, ReviewLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    public boolean mayBeReminded(AskedKeeper keeper) {
        return keeper.state().isWaiting() && !nextTime(keeper).isAfter(clock.instant());
    }

    /// When they may be written to again.
    public static Instant nextTime(AskedKeeper keeper) {
        return keeper.writtenAt().plus(APART);
    }

    /// @return how many letters left
    @Transactional
    public int remind(Space space, ReviewId id) {
        lock(space, id);
        Review review = reviews.getReview(space.id(), id);
        if (!review.isOpen()) {
            return 0;
        }
        List<AskedKeeper> waiting = reviews.listAsks(space.id(), id).stream()
                .filter(this::mayBeReminded)
                .toList();
        for (AskedKeeper keeper : waiting) {
            String path = links.create(keeper.id(), review.answerBy());
            letters.send(letters.remind(
                    review,
                    space.convention().shortTitle(),
                    new ReviewLetters.Whom(keeper.name(), keeper.organisationName(), keeper.address()),
                    (int) keeper.sheets().stream()
                            .filter(one -> one.isOpen() && one.answer() == null)
                            .count(),
                    path));
            jdbc.sql("update directory.review_ask set reminded_at = ? where id = ?")
                    .params(OffsetDateTime.now(clock), keeper.id().value())
                    .update();
        }
        return waiting.size();
    }

    // Two coordinators may press the button together: the second finds nobody left.
    private void lock(Space space, ReviewId id) {
        jdbc.sql("select id from directory.review where id = ? and convention_id = ? for update")
                .params(id.value(), space.id().value())
                .query(UUID.class)
                .optional();
    }

    /// No answer is taken any more: the links open nothing.
    @Transactional
    public void close(Space space, ReviewId id) {
        jdbc.sql("update directory.review set closed_at = ? where id = ? and convention_id = ? and closed_at is null")
                .params(OffsetDateTime.now(clock), id.value(), space.id().value())
                .update();
    }

    @Transactional
    public void reopen(Space space, ReviewId id) {
        jdbc.sql("update directory.review set closed_at = null where id = ? and convention_id = ?")
                .params(id.value(), space.id().value())
                .update();
    }

    @Transactional
    public void revoke(Space space, ReviewId id, AskId ask) {
        jdbc.sql("""
                        update directory.review_ask set ended_at = ?, ending = 'revoked'
                        where id = ? and review_id = ? and convention_id = ? and ended_at is null
                        """)
                .params(
                        OffsetDateTime.now(clock),
                        ask.value(),
                        id.value(),
                        space.id().value())
                .update();
    }

    /// The coordination keeps a sheet that was said to be gone.
    @Transactional
    public void keep(Space space, AskedSheetId sheet) {
        jdbc.sql("update directory.review_sheet set kept_at = ? where id = ? and convention_id = ? and answer = 'gone'")
                .params(OffsetDateTime.now(clock), sheet.value(), space.id().value())
                .update();
    }
}
