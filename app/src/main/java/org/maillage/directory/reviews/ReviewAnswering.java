package org.maillage.directory.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Saved;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what is answered through a link, in the name of that link: sheet and answer together or not at all.
@Component
public class ReviewAnswering {

    private static final Saved ENDED =
            new Saved.Refused("", "Ce lien vient d’être arrêté\u00a0: rien n’a été enregistré.");

    private final JdbcClient jdbc;
    private final Structures structures;
    private final Services services;
    private final ReviewLinks links;
    private final ReviewLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewAnswering(
            JdbcClient jdbc,
            Structures structures,
            Services services,
            ReviewLinks links,
            ReviewLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.structures = structures;
        this.services = services;
        this.links = links;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Notes that the page was opened; the first time counts.
    public void see(KeeperAsk ask) {
        run(ask, () -> {
            jdbc.sql("update directory.review_ask set seen_at = ? where id = ? and seen_at is null")
                    .params(OffsetDateTime.now(clock), ask.id().value())
                    .update();
            return Saved.DONE;
        });
    }

    /// One that this link may speak of; anything else does not exist.
    public static AskedSheet getSheet(KeeperAsk ask, UUID id) {
        return ask.open().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Asked sheet", id));
    }

    /// "Toujours exact".
    public Saved confirm(KeeperAsk ask, Collection<AskedSheet> sheets) {
        LocalDate today = LocalDate.now(clock);
        return run(ask, () -> {
            for (AskedSheet sheet : sheets) {
                if (sheet.service() == null) {
                    structures.confirm(sheet.structure(), today);
                } else {
                    services.confirm(sheet.service(), today);
                }
                answer(sheet, AnswerKind.EXACT, "");
            }
            return Saved.DONE;
        });
    }

    /// @param save writes the sheet
    public Saved correct(KeeperAsk ask, AskedSheet sheet, Supplier<Saved> save) {
        return run(ask, () -> {
            Saved saved = save.get();
            if (saved instanceof Saved.Done) {
                answer(sheet, AnswerKind.CORRECTED, "");
            }
            return saved;
        });
    }

    /// "N'existe plus": nothing is removed, the coordination is told.
    public Saved declareGone(KeeperAsk ask, AskedSheet sheet, String reason) {
        return run(ask, () -> {
            answer(sheet, AnswerKind.GONE, reason);
            return Saved.DONE;
        });
    }

    private void answer(AskedSheet sheet, AnswerKind kind, String reason) {
        jdbc.sql("""
                        update directory.review_sheet set answer = ?, answered_at = ?, reason = ?, kept_at = null
                        where id = ?
                        """)
                .params(
                        kind.code(),
                        OffsetDateTime.now(clock),
                        reason,
                        sheet.id().value())
                .update();
    }

    public Saved leaveWord(KeeperAsk ask, String word) {
        return run(ask, () -> {
            jdbc.sql("update directory.review_ask set word = ?, word_at = ? where id = ?")
                    .params(word, OffsetDateTime.now(clock), ask.id().value())
                    .update();
            return Saved.DONE;
        });
    }

    /// "Ce n'est pas nous": the link opens nothing any more.
    public Saved disown(KeeperAsk ask) {
        return run(ask, () -> {
            jdbc.sql("""
                            update directory.review_ask set ended_at = ?, ending = 'disowned'
                            where id = ? and ended_at is null
                            """).params(OffsetDateTime.now(clock), ask.id().value()).update();
            return Saved.DONE;
        });
    }

    /// Sends a fresh address in place of an expired one: once, and to where it was for, whoever opened it.
    public void renew(LinkToken expired, KeeperAsk ask) {
        run(ask, () -> {
            if (links.renew(expired)) {
                letters.send(letters.renew(
                        ask.review(),
                        ask.convention().shortTitle(),
                        new ReviewLetters.Whom(ask.name(), ask.organisationName(), ask.address()),
                        ask.open().size(),
                        links.create(ask.id(), ask.review().answerBy())));
            }
            return Saved.DONE;
        });
    }

    // Whoever answers waits for who stops the link or closes the campaign, and finds it stopped.
    private Saved run(KeeperAsk ask, Supplier<Saved> work) {
        var outcome = new AtomicReference<Saved>(Saved.DONE);
        ask.actor()
                .runs(() -> transaction.executeWithoutResult(status -> {
                    outcome.set(isStillOpen(ask) ? work.get() : ENDED);
                    if (!(outcome.get() instanceof Saved.Done)) {
                        status.setRollbackOnly();
                    }
                }));
        return Objects.requireNonNull(outcome.get());
    }

    private boolean isStillOpen(KeeperAsk ask) {
        return jdbc.sql("""
                        select a.ended_at is null and r.closed_at is null from directory.review_ask a
                          join directory.review r on r.id = a.review_id
                        where a.id = ? for update of a for share of r
                        """).param(ask.id().value()).query(Boolean.class).single();
    }
}
