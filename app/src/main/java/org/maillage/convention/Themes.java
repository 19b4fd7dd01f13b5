package org.maillage.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.OrderedRows;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.shared.Direction;
import org.maillage.site.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The themes of a convention, in the order its parties chose.
@Repository
public class Themes {

    private static final Saved CODE_TAKEN = new Saved.Refused("code", "Un autre thème porte déjà ce code.");

    private static final OrderedRows LINE = new OrderedRows("convention.theme", "x.convention_id = it.convention_id");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ConventionRow row;
    private final ObjectProvider<ThemeUse> uses;
    private final Clock clock;

    Themes(JdbcClient jdbc, Journal journal, ConventionRow row, ObjectProvider<ThemeUse> uses, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.row = row;
        this.uses = uses;
        this.clock = clock;
    }

    public List<Theme> listOf(ConventionId convention) {
        return jdbc.sql("""
                        select id, code, name, short_name, color, pictogram, version
                        from convention.theme where convention_id = ? and deleted_at is null
                        order by position, code
                        """).param(convention.value()).query(Themes::theme).list();
    }

    /// Those of several conventions, each convention's in its order.
    public List<Theme> listOf(Collection<ThemeId> themes) {
        return jdbc.sql("""
                        select id, code, name, short_name, color, pictogram, version
                        from convention.theme where id = any (?) and deleted_at is null
                        order by position, code
                        """)
                .param(themes.stream().map(ThemeId::value).toArray(UUID[]::new))
                .query(Themes::theme)
                .list();
    }

    public Theme getTheme(ConventionId convention, String code) {
        return listOf(convention).stream()
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Theme", code));
    }

    /// The theme that bore this code until it was removed, the last one when there were several.
    public Optional<ThemeId> findRemoved(ConventionId convention, String code) {
        return jdbc.sql("""
                        select id from convention.theme
                        where convention_id = ? and code = ? and deleted_at is not null order by deleted_at desc limit 1
                        """)
                .params(convention.value(), code)
                .query(UUID.class)
                .optional()
                .map(ThemeId::new);
    }

    /// Adds a theme after the others.
    @Transactional
    public Saved add(ConventionId convention, Theme theme) {
        row.lock(convention);
        if (listOf(convention).stream().anyMatch(other -> other.code().equals(theme.code()))) {
            return CODE_TAKEN;
        }
        jdbc.sql("""
                        insert into convention.theme (id, convention_id, code, name, short_name, color, pictogram, position)
                        values (?, ?, ?, ?, ?, ?, ?, (select count(*) from convention.theme where convention_id = ?))
                        """)
                .params(theme.id().value(), convention.value(), theme.code(), theme.name(), theme.shortName())
                .params(theme.color(), theme.pictogram(), convention.value())
                .update();
        return Saved.DONE;
    }

    /// Saves over the version that was read. The code stays: the codes of actions begin with it.
    @Transactional
    public Saved save(ConventionId convention, Theme theme) {
        int rows = jdbc.sql("""
                        update convention.theme set name = ?, short_name = ?, color = ?, pictogram = ?, version = version + 1
                        where id = ? and convention_id = ? and version = ? and deleted_at is null
                        """)
                .params(theme.name(), theme.shortName(), theme.color(), theme.pictogram())
                .params(theme.id().value(), convention.value(), theme.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(theme.id().value());
    }

    @Transactional
    public void move(ConventionId convention, ThemeId id, Direction direction) {
        row.lock(convention);
        LINE.move(jdbc, convention.value(), id.value(), direction);
    }

    /// Removes a theme that nothing uses any more.
    @Transactional
    public Saved remove(ConventionId convention, ThemeId id) {
        row.lock(convention);
        if (uses.stream().anyMatch(use -> use.isUsed(id))) {
            return new Saved.Refused(
                    "", "Ce thème sert encore, à des enjeux, des rubriques ou des actions : déplacez-les d’abord.");
        }
        if (isEntrusted(id)) {
            return new Saved.Refused(
                    "", "Ce thème est confié à une personne de la coordination : changez d’abord ses thèmes.");
        }
        int rows = jdbc.sql("""
                        update convention.theme set deleted_at = ?, version = version + 1
                        where id = ? and convention_id = ? and deleted_at is null
                        """)
                .params(OffsetDateTime.now(clock), id.value(), convention.value())
                .update();
        if (rows == 0) {
            throw NotFound.of("Theme", id.value());
        }
        return Saved.DONE;
    }

    /// Undoes a removal.
    @Transactional
    public Saved restore(ConventionId convention, ThemeId id) {
        row.lock(convention);
        String code = jdbc.sql(
                        "select code from convention.theme where id = ? and convention_id = ? and deleted_at is not null")
                .params(id.value(), convention.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> NotFound.of("Removed theme", id.value()));
        if (listOf(convention).stream().anyMatch(other -> other.code().equals(code))) {
            return CODE_TAKEN;
        }
        jdbc.sql("update convention.theme set deleted_at = null, version = version + 1 where id = ?")
                .param(id.value())
                .update();
        return Saved.DONE;
    }

    private boolean isEntrusted(ThemeId id) {
        return jdbc.sql("""
                        select exists (select from convention.member_theme mt
                          join convention.member m on m.id = mt.member_id and m.removed_at is null
                          where mt.theme_id = ?)
                        """).param(id.value()).query(Boolean.class).single();
    }

    private static Theme theme(ResultSet row, int number) throws SQLException {
        return new Theme(
                new ThemeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("color"),
                row.getString("pictogram"),
                row.getInt("version"));
    }
}
