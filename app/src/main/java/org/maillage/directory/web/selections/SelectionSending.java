package org.maillage.directory.web.selections;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.maillage.accounts.links.LinkToken;
import org.maillage.convention.Space;
import org.maillage.directory.selections.Selection;
import org.maillage.directory.selections.Selections;
import org.maillage.directory.web.SelectionDesk;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a selection to a family. Its address goes into the mail and nowhere else.
@Component
class SelectionSending {

    private static final int MOST_AN_HOUR = 30; // a busy counter serves fewer; more would be mails nobody asked for

    private final Selections selections;
    private final SelectionDesk desk;
    private final SelectionPages pages;
    private final SelectionLetter letter;
    private final Clock clock;

    SelectionSending(
            Selections selections, SelectionDesk desk, SelectionPages pages, SelectionLetter letter, Clock clock) {
        this.selections = selections;
        this.desk = desk;
        this.pages = pages;
        this.letter = letter;
        this.clock = clock;
    }

    /// What became of it, in French.
    sealed interface Outcome {
        record Sent(String told) implements Outcome {}

        /// Nothing is chosen, or all that was has left the directory: its page says so.
        record Nothing() implements Outcome {}

        record TooMany(String why) implements Outcome {}
    }

    @Transactional
    Outcome send(Space space, String email) {
        Selections.Desk mine = desk.of(space);
        Selection selection = selections.draftOf(mine);
        FamilyList list = pages.listOf(space, selection);
        if (list.items().isEmpty()) {
            return new Outcome.Nothing();
        }
        if (selections.countSentSince(mine.person(), OffsetDateTime.now(clock).minusHours(1)) >= MOST_AN_HOUR) {
            return new Outcome.TooMany("Vous avez envoyé " + MOST_AN_HOUR
                    + "\u00a0sélections en une heure\u00a0: attendez un peu, ou imprimez celle-ci.");
        }
        String signature = pages.signatureOf(space);
        LinkToken token = selections.send(mine, signature);
        String lastDay = FrenchDates.day(LocalDate.now(clock).plus(Selections.OPEN));
        letter.send(email, signature, selection.note(), list, FamilyController.pathOf(token), lastDay);
        return new Outcome.Sent("Envoyé à " + email + "\u00a0: la page s’ouvre jusqu’au " + lastDay + ".");
    }
}
