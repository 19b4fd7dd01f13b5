package org.maillage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.convention.Convention;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A structure on the territory of a convention, with one of each thing that is written of it, all under one id.
record DirectorySamples(JdbcClient jdbc, Convention convention) {

    Map<String, String> insert() {
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
        return samples;
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
