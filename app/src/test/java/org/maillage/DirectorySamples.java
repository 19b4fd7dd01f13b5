package org.maillage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.Person;
import org.maillage.convention.Convention;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A structure on the territory of a convention, with one of each thing that is written of it, all under one id.
record DirectorySamples(JdbcClient jdbc, Convention convention) {

    /// @param opener who asked about sheets
    Map<String, String> insert(Person opener) {
        String insee = commune();
        UUID structure = UUID.randomUUID();
        jdbc.sql("insert into directory.structure (id, name, kind, insee) values (?, 'Un lieu', 'centre-social', ?)")
                .params(structure, insee)
                .update();
        UUID part = UUID.randomUUID();
        UUID id = convention.id().value();
        jdbc.sql("""
                        insert into directory.referent (id, convention_id, structure_id, side, name)
                        values (?, ?, ?, 'caf', 'Une personne')
                        """).params(part, id, structure).update();
        jdbc.sql("""
                        insert into directory.meeting (id, convention_id, structure_id, held_on, subject)
                        values (?, ?, ?, date '2025-11-01', 'Un bilan')
                        """).params(part, id, structure).update();
        jdbc.sql("""
                        insert into directory.approval (id, structure_id, what, ends_on)
                        values (?, ?, 'agrément', date '2026-06-30')
                        """).params(part, structure).update();
        jdbc.sql("""
                        insert into directory.qualification_need (id, structure_id, year, qualification, needed, target, reached)
                        values (?, ?, 2025, 'bafa', 4, 3, 2)
                        """).params(part, structure).update();
        jdbc.sql("""
                        insert into directory.training (id, structure_id, year, qualification, people, state)
                        values (?, ?, 2025, 'bafa', 1, 'planned')
                        """).params(part, structure).update();
        var samples = new HashMap<String, String>();
        samples.put("structure", number("structure", structure) + "-un-lieu");
        samples.put("alike", number("structure", alike(insee)));
        samples.put("service", number("service", service(structure)) + "-un-service");
        samples.put("part", part.toString());
        samples.put("at", "0");
        samples.putAll(review(opener, insee));
        return samples;
    }

    /// A campaign in which somebody said that a place is gone.
    private Map<String, String> review(Person opener, String insee) {
        UUID keeper = UUID.randomUUID();
        UUID structure = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into accounts.organisation (id, name, short_name, kind) values (?, ?, 'Tenue', 'association')")
                .params(keeper, "Une organisation qui tient des fiches " + keeper)
                .update();
        jdbc.sql("insert into directory.structure (id, name, insee, owner_id) values (?, 'Un lieu tenu', ?, ?)")
                .params(structure, insee, keeper)
                .update();
        jdbc.sql("""
                        insert into directory.review (id, convention_id, title, scope, answer_by, opened_by, opened_at)
                        values (?, ?, 'Une campagne', 'Toutes les fiches', date '2025-12-05', ?,
                          timestamptz '2025-11-20 09:00+00')
                        """).params(id, convention.id().value(), opener.id().value()).update();
        jdbc.sql("""
                        insert into directory.review_ask (id, review_id, convention_id, organisation_id, address)
                        values (?, ?, ?, ?, 'accueil@tenue.example')
                        """).params(id, id, convention.id().value(), keeper).update();
        jdbc.sql("""
                        insert into directory.review_sheet (id, review_id, ask_id, convention_id, structure_id, answer, answered_at)
                        values (?, ?, ?, ?, ?, 'gone', timestamptz '2025-11-20 10:00+00')
                        """).params(id, id, id, convention.id().value(), structure).update();
        return Map.of(
                "review",
                id.toString(),
                "ask",
                id.toString(),
                "askedSheet",
                id.toString(),
                "keeper",
                keeper.toString());
    }

    /// Another structure of the same commune.
    private UUID alike(String insee) {
        UUID structure = UUID.randomUUID();
        jdbc.sql("insert into directory.structure (id, name, kind, insee) values (?, 'Un lieu', 'centre-social', ?)")
                .params(structure, insee)
                .update();
        return structure;
    }

    private UUID service(UUID structure) {
        UUID service = UUID.randomUUID();
        jdbc.sql("insert into directory.service (id, structure_id, name) values (?, ?, 'Un service')")
                .params(service, structure)
                .update();
        return service;
    }

    private String number(String table, UUID id) {
        return jdbc.sql("select number from directory.%s where id = ?".formatted(table))
                .param(id)
                .query(Long.class)
                .single()
                .toString();
    }

    /// @return the code of a commune of the territory, which the cast leaves without
    private String commune() {
        UUID whole = convention.territory().value();
        String insee = "49%03d".formatted(900 + Math.floorMod(whole.hashCode(), 99));
        if (jdbc.sql("update territory.area set code = ? where id = ? and kind = 'commune'")
                        .params(insee, whole)
                        .update()
                == 0) {
            jdbc.sql("""
                            insert into territory.area (id, kind, slug, name, short_name, code, parent_id)
                            values (?, 'commune', ?, 'Une commune', 'Commune', ?, ?)
                            """)
                    .params(UUID.randomUUID(), "commune-" + insee, insee, whole)
                    .update();
        }
        return insee;
    }
}
