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
import org.maillage.base.notices.Ask;
import org.maillage.base.notices.Asked;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Says asks in words.
@Component
class AskLines {

    private final Asked asked;
    private final Clock clock;

    AskLines(Asked asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    /// Those of the given spaces.
    List<AskLine> of(List<Ask> asks, Collection<Space> spaces) {
        Map<UUID, Space> byConvention =
                spaces.stream().collect(Collectors.toMap(space -> space.id().value(), Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return asks.stream()
                .flatMap(ask ->
                        Stream.ofNullable(byConvention.get(ask.convention())).map(space -> line(ask, space, today)))
                .toList();
    }

    private AskLine line(Ask ask, Space space, LocalDate today) {
        String when = FrenchDates.moment(ask.askedAt().atZone(FrenchDates.PARIS), today);
        return AskLine.of(ask, asked.source(ask.kind()), space, when);
    }
}
