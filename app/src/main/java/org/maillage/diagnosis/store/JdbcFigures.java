package org.maillage.diagnosis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Figure;
import org.maillage.diagnosis.FigureId;
import org.maillage.diagnosis.Figures;
import org.maillage.site.NotFound;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcFigures implements Figures {

    private static final int FIRST_YEAR = 1900;

    private final JdbcClient jdbc;
    private final ConstatRows rows;
    private final Clock clock;

    JdbcFigures(JdbcClient jdbc, ConstatRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Figure> listOf(ConventionId convention, Collection<ConstatId> constats) {
        return jdbc.sql("""
                        select id, constat_id, indicator, label, value, area_id, year, source
                        from diagnosis.constat_figure
                        where convention_id = ? and constat_id = any (?) and deleted_at is null
                        order by year desc, label, id
                        """)
                .param(convention.value())
                .param(constats.stream().map(ConstatId::value).toArray(UUID[]::new))
                .query(JdbcFigures::figure)
                .list();
    }

    @Override
    @Transactional
    public Saved add(ConventionId convention, ConstatId constat, Figure.Draft figure) {
        Saved.Refused refusal = refusalOf(figure);
        if (refusal != null) {
            return refusal;
        }
        rows.requireHere(convention, constat);
        jdbc.sql("""
                        insert into diagnosis.constat_figure
                          (id, convention_id, constat_id, indicator, label, value, area_id, year, source)
                        values (?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?)
                        """)
                .params(UUID.randomUUID(), convention.value(), constat.value())
                .param(figure.indicator())
                .params(figure.label().strip(), figure.value().strip())
                .param(figure.area() == null ? null : figure.area().value())
                .params(figure.year(), figure.source().strip())
                .update();
        return Saved.DONE;
    }

    @Override
    @Transactional
    public void remove(ConventionId convention, ConstatId constat, FigureId figure) {
        date(convention, constat, figure, OffsetDateTime.now(clock));
    }

    @Override
    @Transactional
    public void restore(ConventionId convention, ConstatId constat, FigureId figure) {
        date(convention, constat, figure, null);
    }

    private void date(ConventionId convention, ConstatId constat, FigureId figure, @Nullable OffsetDateTime removed) {
        int changed = jdbc.sql("""
                        update diagnosis.constat_figure set deleted_at = cast(? as timestamptz)
                        where id = ? and constat_id = ? and convention_id = ?
                        """)
                .param(removed)
                .params(figure.value(), constat.value(), convention.value())
                .update();
        if (changed == 0) {
            throw NotFound.of("Figure", figure.value());
        }
    }

    private Saved.@Nullable Refused refusalOf(Figure.Draft figure) {
        if (figure.label().isBlank()) {
            return new Saved.Refused("label", "Dites ce que compte ce chiffre.");
        }
        if (figure.value().isBlank()) {
            return new Saved.Refused("value", "Écrivez le chiffre, avec son unité.");
        }
        if (figure.year() < FIRST_YEAR
                || figure.year() > OffsetDateTime.now(clock).getYear()) {
            return new Saved.Refused("year", "Écrivez l’année de ce chiffre, en quatre chiffres.");
        }
        return figure.source().isBlank() ? new Saved.Refused("source", "Dites d’où vient ce chiffre.") : null;
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        UUID area = row.getObject("area_id", UUID.class);
        return new Figure(
                new FigureId(row.getObject("id", UUID.class)),
                new ConstatId(row.getObject("constat_id", UUID.class)),
                new Figure.Draft(
                        row.getString("indicator"),
                        row.getString("label"),
                        row.getString("value"),
                        area == null ? null : new AreaId(area),
                        row.getInt("year"),
                        row.getString("source")));
    }
}
