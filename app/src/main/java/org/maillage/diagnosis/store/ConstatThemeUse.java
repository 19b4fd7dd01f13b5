package org.maillage.diagnosis.store;

import org.maillage.convention.ThemeId;
import org.maillage.convention.ThemeUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Constats stand under themes.
@Repository
class ConstatThemeUse implements ThemeUse {

    private final JdbcClient jdbc;

    ConstatThemeUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isUsed(ThemeId theme) {
        return jdbc.sql("select exists (select from diagnosis.constat where theme_id = ? and deleted_at is null)")
                .param(theme.value())
                .query(Boolean.class)
                .single();
    }
}
