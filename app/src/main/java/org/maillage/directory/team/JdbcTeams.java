package org.maillage.directory.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.parts.PartId;
import org.maillage.territory.AreaId;
import org.maillage.territory.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeams implements Teams {

    private static final String LINES = """
            select s.id, s.number, s.name, s.kind, n.year, n.qualification, n.needed, n.target, n.reached,
              coalesce((select sum(t.people) from directory.training t
                where t.structure_id = s.id and t.year = n.year and t.qualification = n.qualification
                  and t.deleted_at is null), 0) as trained,
              coalesce((select o.areas from directory.offer o where o.structure_id = s.id and o.service_id is null), '{}')
                as areas
            from directory.qualification_need n join directory.structure s on s.id = n.structure_id
            where n.deleted_at is null and s.deleted_at is null and s.insee = any (?)
            order by n.year desc, s.name, s.number, n.qualification
            """;

    private final JdbcClient jdbc;

    JdbcTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Team of(StructureId structure) {
        return new Team(
                jdbc.sql("""
                                select * from directory.qualification_need
                                where structure_id = ? and deleted_at is null order by year desc, qualification
                                """)
                        .param(structure.value())
                        .query((row, _) -> new TeamNeed(
                                id(row),
                                new TeamNeed.Draft(row.getInt("year"), row.getString("qualification"), counts(row)),
                                row.getInt("version")))
                        .list(),
                jdbc.sql("""
                                select * from directory.training
                                where structure_id = ? and deleted_at is null order by year desc, qualification, id
                                """)
                        .param(structure.value())
                        .query((row, _) -> training(row))
                        .list());
    }

    @Override
    public List<TeamLine> listIn(Collection<String> communes) {
        return jdbc.sql(LINES)
                .param(communes.toArray(String[]::new))
                .query((row, _) -> line(row))
                .list();
    }

    private static Training training(ResultSet row) throws SQLException {
        return new Training(
                id(row),
                new Training.Draft(
                        row.getInt("year"),
                        row.getString("qualification"),
                        row.getInt("people"),
                        row.getString("trainer"),
                        TrainingState.valueOf(
                                row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                        row.getObject("cost_cents", Long.class),
                        row.getString("paid_by")),
                row.getInt("version"));
    }

    private static TeamLine line(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new TeamLine(
                new StructureId(row.getObject("id", UUID.class)),
                name,
                row.getString("kind"),
                Structures.PATH + "/" + row.getLong("number") + "-" + Slugs.of(name),
                Arrays.stream((UUID[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .collect(Collectors.toSet()),
                row.getInt("year"),
                row.getString("qualification"),
                counts(row),
                row.getInt("trained"));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(row.getInt("needed"), row.getInt("target"), row.getInt("reached"));
    }

    private static PartId id(ResultSet row) throws SQLException {
        return new PartId(row.getObject("id", UUID.class));
    }
}
