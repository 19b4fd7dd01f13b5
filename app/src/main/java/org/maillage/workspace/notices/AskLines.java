package org.maillage.workspace.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.People;
import org.maillage.base.notices.Ask;
import org.maillage.base.notices.Asked;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Says asks in words.
@Component
class AskLines {

    private final Asked asked;
    private final People people;
    private final Clock clock;

    AskLines(Asked asked, People people, Clock clock) {
        this.people = people;
        this.asked = asked;
        this.clock = clock;
    }

    /// Those of the given spaces.
    List<AskLine> of(List<Ask> asks, Collection<Space> spaces) {
        Map<UUID, Space> byConvention =
                spaces.stream().collect(Collectors.toMap(space -> space.id().value(), Function.identity()));
        Map<UUID, String> askers = people.namesOf(asks.stream().map(Ask::askedBy));
        return asks.stream()
                .flatMap(ask -> Stream.ofNullable(byConvention.get(ask.convention()))
                        .map(space -> AskLine.of(ask, asked.source(ask.kind()), space, who(ask, askers))))
                .toList();
    }

    // "Claire Meterreau, hier à 10 h 12".
    private String who(Ask ask, Map<UUID, String> askers) {
        String when = FrenchDates.moment(ask.askedAt().atZone(FrenchDates.PARIS), LocalDate.now(clock));
        String asker = ask.askedBy() == null ? null : askers.get(ask.askedBy());
        return asker == null ? when : asker + ", " + when;
    }
}
