package org.maillage.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.site.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The areas of the instance.
@Repository
public class Areas {

    static final String COLUMNS =
            "a.id, a.kind, a.slug, a.name, a.short_name, a.code, a.parent_id, a.zoning, a.population, a.population_year, a.population_source";

    private static final int SHORT_NAME = 18;

    private final JdbcClient jdbc;

    private final Journal journal;
    private final ApplicationEventPublisher events;

    Areas(JdbcClient jdbc, Journal journal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
    }

    /// The area with every place people name below it, in one query; its IRIS are [#listIris].
    public Territory getTerritory(AreaId whole) {
        List<Area> areas = jdbc.sql("""
                        with recursive below as (
                          select id, 0 as depth from territory.area where id = ?
                          union all
                          select inner_area.id, below.depth + 1
                          from territory.area inner_area join below on inner_area.parent_id = below.id
                          where inner_area.deleted_at is null and inner_area.kind <> 'iris')
                        select %s from below join territory.area a using (id)
                        order by below.depth > 0, a.kind, a.zoning, a.position, a.name
                        """.formatted(COLUMNS))
                .param(whole.value())
                .query(Areas::area)
                .list();
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("No area has the id " + whole.value());
        }
        return new Territory(areas.getFirst(), areas.subList(1, areas.size()));
    }

    /// What lies in no other: the EPCI or the commune an area is in.
    public AreaId outermost(AreaId area) {
        return jdbc.sql("""
                        with recursive above as (
                          select id, parent_id from territory.area where id = ?
                          union all
                          select outer_area.id, outer_area.parent_id
                          from territory.area outer_area join above on outer_area.id = above.parent_id)
                        select id from above where parent_id is null
                        """)
                .param(area.value())
                .query((row, _) -> new AreaId(row.getObject(1, UUID.class)))
                .single();
    }

    /// The outermost area that each of these communes lies in; those the instance does not know are absent.
    ///
    /// @param codes Insee
    public Map<String, AreaId> outermostByCommune(Collection<String> codes) {
        var outermost = new HashMap<String, AreaId>();
        jdbc.sql("""
                        with recursive above as (
                          select code, id, parent_id from territory.area
                          where kind = 'commune' and code = any (?) and deleted_at is null
                          union all
                          select above.code, outer_area.id, outer_area.parent_id
                          from territory.area outer_area join above on outer_area.id = above.parent_id)
                        select code, id from above where parent_id is null
                        """).param(codes.toArray(String[]::new)).query(row -> {
            outermost.put(row.getString(1), new AreaId(row.getObject(2, UUID.class)));
        });
        return outermost;
    }

    /// The IRIS of a commune, or of the communes of an EPCI, by code; none before their boundaries or figures came.
    public List<Area> listIris(Territory territory) {
        return jdbc.sql("""
                        select %s from territory.area a
                        where kind = 'iris' and parent_id = any (?) and deleted_at is null order by code
                        """.formatted(COLUMNS))
                .param(territory.communes().stream()
                        .map(area -> area.id().value())
                        .toArray(UUID[]::new))
                .query(Areas::area)
                .list();
    }

    /// What a convention can be about: communes and EPCI, by name.
    public List<Area> listWholes() {
        return jdbc.sql(
                        "select %s from territory.area a where kind in ('commune', 'epci') and deleted_at is null order by name"
                                .formatted(COLUMNS))
                .query(Areas::area)
                .list();
    }

    /// The départements that came with their boundaries, to compare a territory with.
    public List<Area> listDepartements() {
        return jdbc.sql(
                        "select %s from territory.area a where kind = 'departement' and deleted_at is null order by code"
                                .formatted(COLUMNS))
                .query(Areas::area)
                .list();
    }

    public Optional<Area> findBySlug(String slug) {
        return jdbc.sql("select %s from territory.area a where slug = ? and deleted_at is null".formatted(COLUMNS))
                .param(slug)
                .query(Areas::area)
                .optional();
    }

    public Map<AreaId, String> namesOf(Collection<AreaId> ids) {
        return jdbc
                .sql("select %s from territory.area a where id = any (?)".formatted(COLUMNS))
                .param(ids.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(Areas::area)
                .list()
                .stream()
                .collect(Collectors.toMap(Area::id, Area::fullName));
    }

    /// Adds an area after its siblings.
    @Transactional
    public void add(Area area) {
        jdbc.sql("""
                        insert into territory.area (id, kind, slug, name, short_name, code, parent_id, zoning,
                          begins_on, ends_on, population, population_year, population_source, position)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                          (select count(*) from territory.area sibling where sibling.parent_id = ?))
                        """)
                .params(area.id().value(), code(area.kind()), area.slug(), area.name(), area.shortName())
                .param(area.code())
                .param(parent(area))
                .param(area.zoning())
                .param(area.zoning() == null ? null : Zonings.beginsOn(area.zoning()))
                .param(area.zoning() == null ? null : Zonings.endsOn(area.zoning()))
                .param(area.population())
                .param(area.populationYear())
                .param(area.populationSource())
                .param(parent(area))
                .update();
    }

    /// Adds what a convention can be about, when nothing bears that official code yet.
    ///
    /// @param kind commune or EPCI
    /// @param code Insee or Siren
    /// @return the area that bears the code, new or known
    @Transactional
    public Area wholeOf(Area.Kind kind, String name, String code) {
        return listWholes().stream()
                .filter(area -> area.kind() == kind && code.equals(area.code()))
                .findFirst()
                .orElseGet(() -> {
                    Area area = named(kind, freeSlug(Slugs.of(name), code), name, shortened(name), code, null);
                    add(area);
                    if (kind == Area.Kind.EPCI) {
                        events.publishEvent(new EpciAdded(area.id(), code));
                    }
                    return area;
                });
    }

    /// Adds a quartier that the instance does not know yet.
    ///
    /// @param commune slug of the commune it lies in, when the territory has several
    /// @param shortName empty to take the name itself
    @Transactional
    public Saved addQuartier(Territory territory, String commune, String name, String shortName) {
        Area outer = territory.whole();
        if (outer.kind() == Area.Kind.EPCI) {
            var chosen = territory.parts().stream()
                    .filter(area -> area.slug().equals(commune))
                    .findFirst();
            if (chosen.isEmpty()) {
                return new Saved.Refused("commune", "Choisissez la commune où se trouve ce quartier.");
            }
            outer = chosen.get();
        }
        if (hasNamesake(outer.id(), name, null)) {
            return new Saved.Refused("name", "Ce quartier existe déjà.");
        }
        String slug = freeSlug(Slugs.of(name), outer.slug());
        add(named(Area.Kind.QUARTIER, slug, name, shortName.isEmpty() ? shortened(name) : shortName, null, outer.id()));
        return Saved.DONE;
    }

    public AreaNames getNames(AreaId id) {
        return jdbc.sql("select name, short_name, version from territory.area where id = ? and deleted_at is null")
                .param(id.value())
                .query((row, number) -> new AreaNames(row.getString(1), row.getString(2), row.getInt(3)))
                .optional()
                .orElseThrow(() -> NotFound.of("Area", id.value()));
    }

    /// Renames over the version that was read; the address of the area stays.
    @Transactional
    public Saved rename(AreaId id, AreaNames names) {
        UUID outer = jdbc.sql("select parent_id from territory.area where id = ?")
                .param(id.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null);
        if (outer != null && hasNamesake(new AreaId(outer), names.name(), id)) {
            return new Saved.Refused("name", "Un autre territoire porte déjà ce nom au même endroit.");
        }
        int rows = jdbc.sql("""
                        update territory.area set name = ?, short_name = ?, version = version + 1
                        where id = ? and version = ? and deleted_at is null
                        """)
                .params(names.name(), names.shortName(), id.value(), names.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(id.value());
    }

    // A quartier and a QPV may bear the same name: only quartiers are compared.
    private boolean hasNamesake(AreaId outer, String name, @Nullable AreaId except) {
        return jdbc.sql("""
                        select exists (select from territory.area
                          where parent_id = ? and lower(name) = lower(?) and kind <> 'qpv' and deleted_at is null
                            and id is distinct from cast(? as uuid))
                        """)
                .params(outer.value(), name)
                .param(except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    // Many towns have a "Centre-ville": the second one bears its town in the address.
    private String freeSlug(String slug, String otherwise) {
        return freeSlug(isTaken(slug) ? slug + "-" + otherwise : slug);
    }

    /// The address an area may have: the one wished for, else numbered from two on.
    public String freeSlug(String wished) {
        String slug = wished;
        for (int i = 2; isTaken(slug); i++) {
            slug = wished + "-" + i;
        }
        return slug;
    }

    private boolean isTaken(String slug) {
        return findBySlug(slug).isPresent();
    }

    static String shortened(String name) {
        return name.length() <= SHORT_NAME
                ? name
                : name.substring(0, SHORT_NAME - 1).strip() + "…";
    }

    private static Area named(
            Area.Kind kind,
            String slug,
            String name,
            String shortName,
            @Nullable String code,
            @Nullable AreaId parent) {
        return new Area(
                new AreaId(UUID.randomUUID()), kind, slug, name, shortName, code, parent, null, null, null, null);
    }

    private static @Nullable UUID parent(Area area) {
        return area.parent() == null ? null : area.parent().value();
    }

    private static String code(Area.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Area area(ResultSet row, int number) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new Area(
                new AreaId(row.getObject("id", UUID.class)),
                Area.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("code"),
                parent == null ? null : new AreaId(parent),
                row.getObject("zoning", Integer.class),
                row.getObject("population", Integer.class),
                row.getObject("population_year", Integer.class),
                row.getString("population_source"));
    }
}
