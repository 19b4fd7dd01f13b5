package org.maillage.workspace.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.maillage.base.notices.Ask;
import org.maillage.base.notices.Asks;
import org.maillage.base.notices.Digests;
import org.maillage.base.notices.Way;
import org.springframework.stereotype.Component;

/// Every working morning at seven, the digest of who has something to read.
@Component
class DigestDelivery implements Recurring {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final DigestReaders readers;
    private final Digests digests;
    private final Asks asks;
    private final NoticePages pages;
    private final NoticePost post;
    private final OneByOne people;
    private final Clock clock;

    DigestDelivery(
            DigestReaders readers,
            Digests digests,
            Asks asks,
            NoticePages pages,
            NoticePost post,
            OneByOne people,
            Clock clock) {
        this.readers = readers;
        this.digests = digests;
        this.asks = asks;
        this.pages = pages;
        this.post = post;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices-digests";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(MORNING);
    }

    @Override
    public void run() {
        LocalDate day = LocalDate.now(clock);
        people.each(readers.listOf(day), person -> tell(person, day));
    }

    private void tell(UUID person, LocalDate day) {
        Digests.Window window = digests.next(person);
        if (!digests.claim(person, day, window)) {
            return;
        }
        var reader = new PersonId(person);
        List<Ask> due = asks.takeDue(person, Way.DIGEST, window.until());
        if (post.writeDigest(reader, day, pages.digest(reader, window, due))) {
            digests.markMailed(person, day);
        }
    }
}
