package org.maillage.plan.store;

import java.util.Optional;
import java.util.UUID;
import org.maillage.base.Saved;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing comes back under a theme that was removed: no page would show it.
final class RemovedTheme {

    private RemovedTheme() {}

    /// @param table named by the calling code; its rows have a theme
    static Optional<Saved> refusal(JdbcClient jdbc, String table, UUID row) {
        return jdbc.sql("""
                        select t.name from %s x join convention.theme t on t.id = x.theme_id
                        where x.id = ? and t.deleted_at is not null
                        """.formatted(table))
                .param(row)
                .query((found, number) -> (Saved) new Saved.Refused(
                        "",
                        "Le thème «\u00a0" + found.getString(1)
                                + "\u00a0» a été retiré depuis\u00a0: rétablissez-le d’abord."))
                .optional();
    }
}
