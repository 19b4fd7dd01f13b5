package org.maillage.plan.restoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks which of the things that rows name were removed since.
@Component
class StandingReader {

    private static final String REMOVED = """
            select id, title as name from plan.enjeu where id = any (:ids) and deleted_at is not null
            union all select id, title from plan.heading where id = any (:ids) and deleted_at is not null
            union all select id, name from plan.topic where id = any (:ids) and deleted_at is not null
            union all select id, name from plan.contract where id = any (:ids) and deleted_at is not null
            union all select id, code || ' · ' || title from plan.action where id = any (:ids) and deleted_at is not null
            union all select id, name from convention.theme where id = any (:ids) and deleted_at is not null
            union all select id, name from accounts.organisation where id = any (:ids) and deleted_at is not null
            union all select id, trim(given_name || ' ' || family_name) from accounts.person
              where id = any (:ids) and deleted_at is not null
            union all select o.id, o.name from accounts.organisation o
              where o.id = any (:institutions) and not exists (select from convention.party p
                where p.convention_id = :convention and p.organisation_id = o.id and p.deleted_at is null)
            """;

    private final JdbcClient jdbc;

    StandingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing read(Space space, Former... states) {
        var ids = new HashSet<UUID>();
        var institutions = new HashSet<UUID>();
        for (Former state : states) {
            ids.addAll(idsIn(state));
            Stream.ofNullable(state.get("institution_id")).map(UUID::fromString).forEach(institutions::add);
        }
        var standing = new HashMap<UUID, String>();
        jdbc.sql(REMOVED)
                .param("ids", ids.toArray(UUID[]::new))
                .param("institutions", institutions.toArray(UUID[]::new))
                .param("convention", space.id().value())
                .query(row -> {
                    standing.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return new Standing(standing);
    }

    private static Set<UUID> idsIn(Former state) {
        var ids = new HashSet<UUID>();
        Stream.of("theme_id", "parent_id", "heading_id", "action_id")
                .map(state::get)
                .flatMap(Stream::ofNullable)
                .map(UUID::fromString)
                .forEach(ids::add);
        state.parts().values().stream()
                .flatMap(List::stream)
                .forEach(row -> row.values().forEach((column, value) -> {
                    if (column.endsWith("_id") && value != null) {
                        ids.add(UUID.fromString(value));
                    }
                }));
        return ids;
    }
}
