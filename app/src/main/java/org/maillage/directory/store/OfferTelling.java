package org.maillage.directory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.Retelling;
import org.maillage.directory.ServiceId;
import org.maillage.directory.StructureId;
import org.maillage.directory.alike.AlikeKeys;
import org.maillage.territory.AreaId;
import org.maillage.territory.BoundariesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells again what is found of structures and their services, in the transaction that wrote them: one row for each,
/// with all that a search asks of it.
@Component
class OfferTelling implements Retelling {

    private static final String TELL = """
            with told as (
              select s.id, s.id as structure_id, cast(null as uuid) as service_id,
                not exists (select from directory.service v where v.structure_id = s.id and v.deleted_at is null) as listed,
                s.name, s.kind, s.insee, s.latitude, s.longitude, cast(null as int4range) as months,
                cast('{}' as text[]) as slots, s.hours, '' as fee, cast('{}' as text[]) as audiences, s.arrangements,
                s.changed_on,
                concat_ws(' ', s.commune, s.address, s.manager, s.description) as said
              from directory.structure s
              where s.id = any (:ids) and s.deleted_at is null
              union all
              select v.id, s.id, v.id, true, v.name, coalesce(nullif(v.kind, ''), s.kind), coalesce(nullif(v.insee, ''), s.insee),
                coalesce(v.latitude, case when at_structure then s.latitude end),
                coalesce(v.longitude, case when at_structure then s.longitude end),
                case when coalesce(v.age_from, v.age_to) is not null then int4range(v.age_from, v.age_to) end,
                v.slots, coalesce(nullif(v.hours, ''), s.hours), v.fee, v.audiences || v.digital_audiences,
                s.arrangements || v.arrangements, v.changed_on,
                concat_ws(' ', s.name, s.commune, s.address, v.commune, v.address, s.manager, v.description, v.audiences_note, v.inclusion,
                  array_to_string(v.digital, ' '), replace(array_to_string(v.themes || v.audiences, ' '), '-', ' '))
              from directory.structure s join directory.service v on v.structure_id = s.id
                -- One that is given elsewhere does not stand where its structure does.
                cross join lateral (select v.address = '' or directory.address_key(v.address,
                  coalesce(nullif(v.postcode, ''), s.postcode), coalesce(nullif(v.commune, ''), s.commune))
                  = directory.address_key(s.address, s.postcode, s.commune) as at_structure) place
              where %s and s.deleted_at is null and v.deleted_at is null)
            insert into directory.offer (id, structure_id, service_id, listed, name, kind, insee, latitude, longitude, place,
              months, slots,
              hours_id, fee, audiences, arrangements, changed_on, words)
            select t.id, t.structure_id, t.service_id, t.listed, t.name, t.kind, t.insee,
              t.latitude, t.longitude, ll_to_earth(t.latitude, t.longitude), t.months, t.slots, h.id, t.fee,
              t.audiences, t.arrangements, t.changed_on,
              search.words(concat_ws(' ', t.name, k.label), '')
                || strip(search.words('', concat_ws(' ', k.words, t.said)))
            from told t left join directory.kind k on k.code = t.kind
              left join directory.hours h on h.osm = t.hours
            """;

    private static final String TELL_STRUCTURES = TELL.formatted("s.id = any (:ids)");
    private static final String TELL_SERVICES = TELL.formatted("v.id = any (:services)");

    private static final String PLACES = """
            select o.id, o.latitude, o.longitude, o.insee from directory.offer o
            where o.structure_id = any (?) and o.place is not null
            """;

    private static final String SERVICE_PLACES = """
            select o.id, o.latitude, o.longitude, o.insee from directory.offer o
            where o.id = any (?) and o.place is not null
            """;

    private static final String LISTED = """
            update directory.offer o set listed = not o.listed
            where o.service_id is null
              and o.id in (select unnest(:former) union select v.structure_id from directory.service v where v.id = any (:services))
              and o.listed = exists (
                select from directory.service v where v.structure_id = o.id and v.deleted_at is null)
            """;

    private static final UUID[] NONE = {};

    private final JdbcClient jdbc;
    private final OfferAreas areas;
    private final KnownHours hours;
    private final AlikeKeys alike;

    OfferTelling(JdbcClient jdbc, OfferAreas areas, KnownHours hours, AlikeKeys alike) {
        this.alike = alike;
        this.jdbc = jdbc;
        this.areas = areas;
        this.hours = hours;
    }

    @Override
    @Transactional
    public void retell(UUID sheet) {
        jdbc.sql(
                        "select structure_id from directory.service where id = ? union select id from directory.structure where id = ?")
                .params(sheet, sheet)
                .query((row, _) -> new StructureId(row.getObject(1, UUID.class)))
                .list()
                .forEach(structure -> tell(Set.of(structure)));
    }

    void tell(Set<StructureId> structures) {
        UUID[] ids = structures.stream().map(StructureId::value).toArray(UUID[]::new);
        jdbc.sql("delete from directory.offer where structure_id = any (?)")
                .param(ids)
                .update();
        hours.learn(ids, NONE);
        jdbc.sql(TELL_STRUCTURES).param("ids", ids).update();
        alike.tell(structures);
        locate(jdbc.sql(PLACES).param(ids).query(OfferTelling::placed).list());
    }

    /// Tells again some services and no others of their structures, which most often have several.
    void tellServices(Set<ServiceId> services) {
        UUID[] ids = services.stream().map(ServiceId::value).toArray(UUID[]::new);
        UUID[] former = jdbc.sql("delete from directory.offer where id = any (?) returning structure_id")
                .param(ids)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new);
        hours.learn(NONE, ids);
        jdbc.sql(TELL_SERVICES).param("ids", NONE).param("services", ids).update();
        jdbc.sql(LISTED).param("former", former).param("services", ids).update();
        locate(jdbc.sql(SERVICE_PLACES).param(ids).query(OfferTelling::placed).list());
    }

    private void locate(List<OfferAreas.Placed> places) {
        Map<UUID, List<AreaId>> found = areas.of(places);
        if (found.isEmpty()) {
            return;
        }
        List<UUID> offers = List.copyOf(found.keySet());
        jdbc.sql("""
                        update directory.offer o set areas = cast(a.areas as uuid[])
                        from unnest(?, ?) as a (id, areas) where o.id = a.id
                        """)
                .param(offers.toArray(UUID[]::new))
                .param(offers.stream()
                        .map(id -> array(found.getOrDefault(id, List.of())))
                        .toArray(String[]::new))
                .update();
    }

    private static OfferAreas.Placed placed(ResultSet row, int number) throws SQLException {
        return new OfferAreas.Placed(
                row.getObject("id", UUID.class),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getString("insee"));
    }

    private static String array(List<AreaId> areas) {
        return areas.stream().map(area -> area.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    /// Boundaries moved: whatever lies in these communes may lie elsewhere now.
    @EventListener
    void on(BoundariesChanged changed) {
        locate(jdbc.sql("""
                        select o.id, o.latitude, o.longitude, o.insee from directory.offer o
                        where o.insee = any (?) and o.place is not null
                        """)
                .param(areas.communesAround(changed.area()).toArray(String[]::new))
                .query(OfferTelling::placed)
                .list());
    }
}
