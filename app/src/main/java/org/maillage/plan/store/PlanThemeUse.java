package org.maillage.plan.store;

import org.maillage.convention.ThemeId;
import org.maillage.convention.ThemeUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the plan hangs on a theme: actions, enjeux and headings.
@Repository
class PlanThemeUse implements ThemeUse {

    private final JdbcClient jdbc;

    PlanThemeUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isUsed(ThemeId theme) {
        return jdbc.sql("""
                        select exists (select from plan.action where theme_id = :theme and deleted_at is null)
                          or exists (select from plan.enjeu where theme_id = :theme and deleted_at is null)
                          or exists (select from plan.heading where theme_id = :theme and deleted_at is null)
                        """).param("theme", theme.value()).query(Boolean.class).single();
    }
}
