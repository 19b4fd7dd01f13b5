package org.maillage.diagnosis.store.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.store.Codes;
import org.maillage.diagnosis.workshop.ShortCode;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.WorkshopDraft;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads workshops, with the short address each has here.
@Component
class WorkshopReader {

    // A theme that was removed sorts nothing any more.
    private static final String SELECT = """
            select w.id, w.convention_id, w.title, w.question, t.id as theme_id, w.area_id, w.moderated, w.stage,
              c.code, w.opened_at, w.version, i.shown, i.waiting, i.kept
            from diagnosis.workshop w
              left join diagnosis.workshop_code c on c.workshop_id = w.id
              left join convention.theme t on t.id = w.theme_id and t.deleted_at is null
              left join lateral (
                select count(*) filter (where i.state = 'shown' and i.joined_to is null) as shown,
                  count(*) filter (where i.state = 'waiting') as waiting,
                  count(k.id) as kept
                from diagnosis.workshop_idea i
                  left join diagnosis.constat k on k.id = i.kept_as and k.deleted_at is null
                where i.workshop_id = w.id) i on true
            """;

    private final JdbcClient jdbc;

    WorkshopReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Workshops.Line> list(ConventionId convention) {
        return jdbc.sql(SELECT + """
                        where w.convention_id = ? and w.deleted_at is null
                        order by w.stage <> 'prepared', w.opened_at desc nulls first, w.title, w.id
                        """)
                .param(convention.value())
                .query(WorkshopReader::line)
                .list();
    }

    Optional<Workshop> find(ConventionId convention, WorkshopId workshop, String condition) {
        return one(
                "where w.convention_id = :convention and w.id = :id and " + condition,
                Map.of("convention", convention.value(), "id", workshop.value()));
    }

    Optional<Workshop> find(ShortCode code) {
        return one("where c.code = :code and w.deleted_at is null", Map.of("code", code.value()));
    }

    boolean isOfRemoved(ShortCode code) {
        return one("where c.code = :code and w.deleted_at is not null", Map.of("code", code.value()))
                .isPresent();
    }

    private Optional<Workshop> one(String condition, Map<String, ?> params) {
        return jdbc.sql(SELECT + condition)
                .params(params)
                .query(WorkshopReader::line)
                .optional()
                .map(Workshops.Line::workshop);
    }

    private static Workshops.Line line(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        Timestamp opened = row.getTimestamp("opened_at");
        return new Workshops.Line(
                new Workshop(
                        new WorkshopId(row.getObject("id", UUID.class)),
                        new ConventionId(row.getObject("convention_id", UUID.class)),
                        new WorkshopDraft(
                                row.getString("title"),
                                row.getString("question"),
                                id(row, "theme_id", ThemeId::new),
                                id(row, "area_id", AreaId::new),
                                row.getBoolean("moderated")),
                        Codes.value(Stage.class, row.getString("stage")),
                        code == null ? null : new ShortCode(code),
                        opened == null ? null : opened.toInstant(),
                        row.getInt("version")),
                row.getInt("shown"),
                row.getInt("waiting"),
                row.getInt("kept"));
    }

    private static <I> @Nullable I id(ResultSet row, String column, Function<UUID, I> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
