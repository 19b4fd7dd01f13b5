package org.maillage.convention.portable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.JsonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the conventions of an instance share and a convention names: organisations, people, areas, and what other
/// modules keep. Nothing of accounts, passwords or keys.
@Component
class SharedRows {

    /// With what each stands under, and what the territory of the convention is made of.
    private static final String ORGANISATIONS = """
            with named as (
              select o.id from accounts.organisation o where o.id = any (:ids)
              union select p.organisation_id from accounts.person p where p.id = any (:ids))
            select to_jsonb(o) - array['version', 'words'] from accounts.organisation o
            where o.id in (select id from named)
               or o.id in (select parent_id from accounts.organisation where id in (select id from named))
            order by o.parent_id is not null, o.id
            """;

    private static final String PEOPLE = """
            select to_jsonb(p) - array['version', 'words'] - case when :everyAddress or exists (
                select from convention.member m
                where m.convention_id = :convention and m.person_id = p.id and m.removed_at is null)
              then '' else 'email' end
            from accounts.person p where p.id = any (:ids) order by p.id
            """;

    private static final String AREAS = """
            with recursive inside as (
              select a.id, 0 as depth from territory.area a
              where a.id = (select territory_id from convention.convention where id = :convention)
              union all select a.id, depth + 1 from territory.area a join inside i on a.parent_id = i.id
              where a.deleted_at is null and a.kind <> 'iris'),
            above as (
              select a.id, a.parent_id from territory.area a where a.id = any (:ids) or a.id in (select id from inside)
              union select a.id, a.parent_id from territory.area a join above b on a.id = b.parent_id)
            select to_jsonb(a) - array['version', 'words'] from territory.area a where a.id in (select id from above) order by a.id
            """;

    private final JdbcClient jdbc;
    private final SharedKinds kinds;
    private final JsonRows json;

    SharedRows(JdbcClient jdbc, SharedKinds kinds, JsonMapper json) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.json = new JsonRows(json);
    }

    /// @param ids those the convention names, among others
    /// @param everyAddress whether the e-mail addresses leave of all people, or of the members alone
    Directory read(ConventionId convention, Collection<String> ids, boolean everyAddress) {
        UUID[] named = ids.stream().map(UUID::fromString).toArray(UUID[]::new);
        var read = new LinkedHashMap<SharedKind, List<Row>>();
        read.put(SharedKind.ORGANISATIONS, rows(ORGANISATIONS, convention, named, everyAddress));
        read.put(SharedKind.PEOPLE, rows(PEOPLE, convention, named, everyAddress));
        read.put(SharedKind.AREAS, rows(AREAS, convention, named, everyAddress));
        kinds.sources().forEach(source -> read.put(SharedKinds.of(source), source.read(List.of(named))));
        return new Directory(read);
    }

    private List<Row> rows(String select, ConventionId convention, UUID[] named, boolean everyAddress) {
        return jdbc
                .sql(select)
                .param("ids", named)
                .param("convention", convention.value())
                .param("everyAddress", everyAddress)
                .query(String.class)
                .list()
                .stream()
                .map(text -> json.read(Objects.requireNonNull(text)))
                .toList();
    }
}
