package org.maillage.base.mail.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.mail.Deliveries;
import org.maillage.base.mail.MailState;
import org.maillage.base.mail.Mails;
import org.maillage.base.mail.Outbox;
import org.maillage.base.mail.web.OutboxPage.Letter;
import org.maillage.base.mail.web.OutboxPage.Pause;
import org.maillage.base.mail.web.OutboxPage.State;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Component;

/// Prepares the page of the outbox: with their texts where somebody must pass the messages on, with what became of them
/// where a server sends them.
@Component
class OutboxPages {

    static final String ADDRESS = "/courrier";
    private static final int LATEST = 100;

    private final Mails mails;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Words words;
    private final Clock clock;

    OutboxPages(Mails mails, Deliveries deliveries, Outbox outbox, Words words, Clock clock) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.words = words;
        this.clock = clock;
    }

    /// @param state the only one that is asked for, or null
    OutboxPage page(@Nullable MailState state) {
        if (outbox.isOnScreen()) {
            var letters = mails.listLatest(LATEST).stream().map(this::readLetter);
            return new OutboxPage(letters.toList(), true, null, List.of(), false);
        }
        var letters = mails.list(state, LATEST).stream().map(this::followedLetter);
        Pause pause = deliveries.findPause().map(this::pause).orElse(null);
        return new OutboxPage(letters.toList(), false, pause, states(state), state == MailState.FAILED);
    }

    private Letter readLetter(Mails.Message message) {
        var lines = message.body() == null ? List.<List<OutboxPage.Piece>>of() : LetterText.lines(message.body());
        return new Letter(message.subject(), message.recipient(), when(message.writtenAt()), lines, null, null);
    }

    private Letter followedLetter(Mails.Message message) {
        return new Letter(
                message.subject(),
                message.recipient(),
                when(message.writtenAt()),
                List.of(),
                state(message),
                deliveries.isOpenToAgain(message) ? message.id() : null);
    }

    private State state(Mails.Message message) {
        String reason = message.reason().map(words::of).orElse(null);
        String label = words.of(message.state());
        boolean refused = message.state() == MailState.WAITING && reason != null;
        String kind = switch (message.state()) {
            case SENT -> "ok";
            case FAILED -> "bad";
            case UNANSWERED -> "warn";
            case WAITING -> refused ? "warn" : "idle";
        };
        return new State(
                kind,
                refused ? label + ", nouvel essai " + when(message.nextAttemptAt()) : label,
                reason,
                message.lastFailure());
    }

    private Pause pause(Deliveries.ServerPause pause) {
        return new Pause(
                when(pause.since()), words.of(pause.reason()), pause.lastFailure(), when(pause.nextAttemptAt()));
    }

    private List<Tab> states(@Nullable MailState shown) {
        Map<MailState, Integer> counts = deliveries.countUnsent();
        var all = new Tab("Tous", ADDRESS, shown == null);
        var each = Stream.of(MailState.values())
                .map(state -> new Tab(
                        words.of(state),
                        ADDRESS + "?etat=" + OutboxController.word(state),
                        state == shown,
                        state == MailState.SENT ? null : counts.getOrDefault(state, 0)));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private String when(OffsetDateTime moment) {
        return FrenchDates.moment(moment.atZoneSameInstant(FrenchDates.PARIS), LocalDate.now(clock));
    }
}
