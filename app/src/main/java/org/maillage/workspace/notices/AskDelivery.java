package org.maillage.workspace.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.maillage.base.notices.Ask;
import org.maillage.base.notices.AskGathering;
import org.maillage.base.notices.Asks;
import org.maillage.base.notices.Way;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tells people what is asked of them, once the time to undo a mistake has passed: one mail for all that is due.
@Component
class AskDelivery implements Recurring {

    private final AskGathering gathering;
    private final Asks asks;
    private final NoticePost post;
    private final OneByOne people;
    private final Clock clock;
    private final Duration pause;

    AskDelivery(
            AskGathering gathering,
            Asks asks,
            NoticePost post,
            OneByOne people,
            Clock clock,
            @Value("${maillage.notices.pause:PT1M}") Duration pause) {
        this.gathering = gathering;
        this.asks = asks;
        this.post = post;
        this.people = people;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "notices-asks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(pause);
    }

    @Override
    public void run() {
        gathering.gather();
        people.each(asks.listPeopleToTell(), this::tell);
    }

    private void tell(UUID person) {
        List<Ask> due = asks.takeDue(person, Way.MAIL, OffsetDateTime.now(clock));
        if (!due.isEmpty()) {
            post.writeAsks(new PersonId(person), due);
        }
    }
}
