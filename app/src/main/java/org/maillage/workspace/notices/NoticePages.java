package org.maillage.workspace.notices;

import java.util.List;
import org.maillage.accounts.PersonId;
import org.maillage.base.notices.Ask;
import org.maillage.base.notices.Asks;
import org.maillage.base.notices.Digests;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// What one person is told, on screen and by mail.
@Component
class NoticePages {

    private static final int MOST = 100;

    private final Conventions conventions;
    private final Asks asks;
    private final AskLines lines;
    private final Digests digests;
    private final DigestReader reader;

    NoticePages(Conventions conventions, Asks asks, AskLines lines, Digests digests, DigestReader reader) {
        this.conventions = conventions;
        this.asks = asks;
        this.lines = lines;
        this.digests = digests;
        this.reader = reader;
    }

    NoticesPage listOf(PersonId person) {
        return new NoticesPage(lines(person, asks.listOf(person.value(), MOST)));
    }

    List<AskLine> lines(PersonId person, List<Ask> some) {
        return some.isEmpty() ? List.of() : lines.of(some, conventions.listSpacesOf(person));
    }

    /// What the next digest will say, as things stand.
    DigestPage nextDigestOf(PersonId person) {
        return new DigestPage(digest(person, digests.next(person.value()), List.of()));
    }

    /// @param due asks that are told with it
    Digest digest(PersonId person, Digests.Window window, List<Ask> due) {
        List<Space> spaces = conventions.listSpacesOf(person);
        return reader.read(person, spaces, window, lines.of(due, spaces));
    }
}
