package org.maillage.convention.amendments;

import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A signed convention of two parties and twenty actions, for tests whose transactions are committed.
final class LoadedConvention {

    private static final int ACTIONS = 20;

    private LoadedConvention() {}

    /// @param like another convention, of the same territory
    static ConventionId sign(JdbcClient jdbc, ConventionId like) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on, signed_on, territory_id)
                        select ?, ?, 'CTG', 'CTG', 'signed', '2023-01-01', '2026-12-31', '2023-02-01', territory_id
                        from convention.convention where id = ?
                        """).params(id, "charge-" + id, like.value()).update();
        jdbc.sql("""
                        insert into convention.party (id, convention_id, organisation_id, side)
                        select gen_random_uuid(), ?, id, 'local' from accounts.organisation order by name limit 2
                        """).param(id).update();
        jdbc.sql("""
                        insert into convention.theme (id, convention_id, code, name, short_name, color, pictogram)
                        values (gen_random_uuid(), ?, 'PE', 'Petite enfance', 'Petite enfance', 'rose', 'child')
                        """).param(id).update();
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title)
                        select gen_random_uuid(), t.convention_id, t.id, 'PE-' || to_char(n, 'FM00'), 'Action ' || n
                        from convention.theme t, generate_series(1, ?) n where t.convention_id = ?
                        """).params(ACTIONS, id).update();
        return new ConventionId(id);
    }
}
