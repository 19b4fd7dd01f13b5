package org.maillage.territory;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.site.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes areas away that were added by mistake. What others name stays: they would speak of nowhere.
@Service
public class AreaRemoval {

    /// Kinds that people add one by one; communes are what conventions are about, IRIS come and go with their files.
    private static final Set<Area.Kind> REMOVABLE =
            Set.of(Area.Kind.QUARTIER, Area.Kind.QPV, Area.Kind.VIE_SOCIALE, Area.Kind.SECTEUR);

    private final JdbcClient jdbc;
    private final Areas areas;
    private final List<AreaUses> users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AreaRemoval(JdbcClient jdbc, Areas areas, List<AreaUses> users, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    public static boolean isRemovable(Area area) {
        return REMOVABLE.contains(area.kind());
    }

    @Transactional
    public Saved remove(Area area) {
        if (!isRemovable(area)) {
            throw new IllegalArgumentException("Not to be removed: " + area.slug());
        }
        String uses = usesOf(List.of(area.id())).get(area.id());
        if (uses != null) {
            return new Saved.Refused(
                    "",
                    "«\u00a0%s\u00a0» ne peut pas être retiré\u00a0: %s. Changez cela d’abord."
                            .formatted(area.fullName(), uses));
        }
        mark(List.of(area.id()), OffsetDateTime.now(clock));
        events.publishEvent(new BoundariesChanged(area.id()));
        return Saved.DONE;
    }

    /// Undoes a removal.
    ///
    /// @param whole the territory it lay in
    @Transactional
    public void restore(AreaId whole, String slug) {
        AreaId area = jdbc.sql("""
                        with recursive above as (
                          select id, parent_id from territory.area where slug = :slug and deleted_at is not null
                          union all
                          select outer_area.id, outer_area.parent_id
                          from territory.area outer_area join above on outer_area.id = above.parent_id)
                        select id from territory.area
                        where slug = :slug and deleted_at is not null and exists (select from above where id = :whole)
                        order by deleted_at desc limit 1
                        """)
                .param("slug", slug)
                .param("whole", whole.value())
                .query((row, _) -> new AreaId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> NotFound.of("Removed area", slug));
        String free = areas.freeSlug(slug);
        jdbc.sql("update territory.area set slug = ? where id = ?")
                .params(free, area.value())
                .update();
        mark(List.of(area), null);
        events.publishEvent(new BoundariesChanged(area));
    }

    /// Takes away those that nothing names, without telling anybody: whoever asks publishes what changed.
    ///
    /// @return how many were
    @Transactional
    public int removeUnused(Collection<AreaId> areas) {
        Map<AreaId, String> used = usesOf(areas);
        List<AreaId> unused =
                areas.stream().filter(area -> !used.containsKey(area)).toList();
        mark(unused, OffsetDateTime.now(clock));
        return unused.size();
    }

    private Map<AreaId, String> usesOf(Collection<AreaId> areas) {
        var uses = new LinkedHashMap<AreaId, String>();
        users.forEach(user -> user.usesOf(areas)
                .forEach((area, words) -> uses.merge(area, words, (one, other) -> one + ", " + other)));
        return uses;
    }

    private void mark(Collection<AreaId> areas, @Nullable OffsetDateTime removed) {
        jdbc.sql(
                        "update territory.area set deleted_at = cast(? as timestamptz), version = version + 1 where id = any (?)")
                .param(removed)
                .param(areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .update();
    }
}
