package org.maillage;

import java.util.Map;
import java.util.UUID;
import org.maillage.convention.Convention;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A structure and a service of the directory, in the territory of a convention when it is a commune.
record SheetSamples(JdbcClient jdbc, Convention convention) {

    private static final String CODE = "99990";

    void addTo(Map<String, String> samples) {
        jdbc.sql("update territory.area set code = ? where id = ? and kind = 'commune'")
                .params(CODE, convention.territory().value())
                .update();
        UUID structure = UUID.randomUUID();
        samples.put(
                "structure",
                jdbc.sql("""
                        insert into directory.structure (id, name, insee) values (?, 'Une structure', ?) returning number
                        """)
                                .params(structure, isCommune() ? CODE : "")
                                .query(Long.class)
                                .single() + "-une-structure");
        samples.put(
                "service",
                jdbc.sql("""
                        insert into directory.service (id, structure_id, name) values (?, ?, 'Un service') returning number
                        """)
                                .params(UUID.randomUUID(), structure)
                                .query(Long.class)
                                .single() + "-un-service");
    }

    private boolean isCommune() {
        return jdbc.sql("select kind = 'commune' from territory.area where id = ?")
                .param(convention.territory().value())
                .query(Boolean.class)
                .single();
    }
}
