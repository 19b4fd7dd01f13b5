package org.maillage.territory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The communes of an EPCI, as an official list tells them.
@Repository
public class EpciCommunes {

    /// @param code Insee
    /// @param inhabitants null when the list does not say
    /// @param source of the number, with the year it is of
    public record Member(
            String code,
            String name,
            @Nullable Integer inhabitants,
            @Nullable Integer year,
            String source) {}

    private final JdbcClient jdbc;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    EpciCommunes(JdbcClient jdbc, Areas areas, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.events = events;
    }

    /// Every EPCI of the instance that has an official code.
    public List<Area> listEpci() {
        return areas.listWholes().stream()
                .filter(area -> area.kind() == Area.Kind.EPCI && area.code() != null)
                .toList();
    }

    /// Adds the communes that the house does not know, and lays those that lie nowhere yet in their EPCI. One that left
    /// stays where it is: what was agreed on its account does not move by itself.
    ///
    /// @return how many are new in the EPCI
    @Transactional
    public int put(AreaId epci, List<Member> members) {
        Map<String, Area> known = areas.listWholes().stream()
                .filter(area -> area.kind() == Area.Kind.COMMUNE && area.code() != null)
                .collect(Collectors.toMap(area -> Objects.requireNonNull(area.code()), Function.identity()));
        int added = 0;
        for (Member member : members) {
            Area area = known.get(member.code());
            if (area == null) {
                areas.add(named(epci, member));
                added++;
            } else if (area.parent() == null) {
                jdbc.sql("update territory.area set parent_id = ?, version = version + 1 where id = ?")
                        .params(epci.value(), area.id().value())
                        .update();
                added++;
            }
        }
        if (added > 0) {
            events.publishEvent(new BoundariesChanged(epci));
        }
        return added;
    }

    private Area named(AreaId epci, Member member) {
        return new Area(
                new AreaId(UUID.randomUUID()),
                Area.Kind.COMMUNE,
                areas.freeSlug(Slugs.of(member.name())),
                member.name(),
                Areas.shortened(member.name()),
                member.code(),
                epci,
                null,
                member.inhabitants(),
                member.year(),
                member.inhabitants() == null ? null : member.source());
    }
}
