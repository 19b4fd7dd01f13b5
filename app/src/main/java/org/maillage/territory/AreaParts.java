package org.maillage.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What areas are made of when people say so by a list.
@Repository
public class AreaParts {

    private record Part(AreaId area, AreaId part) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AreaParts(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// In one query; an area without list is absent.
    public Map<AreaId, Set<AreaId>> listParts(Collection<AreaId> areas) {
        List<Part> parts = jdbc.sql("select area_id, part_id from territory.part where area_id = any (?)")
                .param(areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new Part(new AreaId(row.getObject(1, UUID.class)), new AreaId(row.getObject(2, UUID.class))))
                .list();
        return parts.stream()
                .collect(Collectors.groupingBy(Part::area, Collectors.mapping(Part::part, Collectors.toSet())));
    }

    /// Makes the list what is given, and leaves what was in it already.
    @Transactional
    public void compose(AreaId area, Collection<AreaId> parts) {
        UUID[] wanted = parts.stream().map(AreaId::value).toArray(UUID[]::new);
        jdbc.sql("delete from territory.part where area_id = ? and not part_id = any (?)")
                .params(area.value(), wanted)
                .update();
        jdbc.sql("insert into territory.part (area_id, part_id) select ?, unnest(?) on conflict do nothing")
                .params(area.value(), wanted)
                .update();
        events.publishEvent(new BoundariesChanged(area));
    }
}
