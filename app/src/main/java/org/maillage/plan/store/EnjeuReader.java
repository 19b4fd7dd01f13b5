package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.ConstatVoices;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Heading;
import org.maillage.plan.HeadingId;
import org.maillage.plan.Priority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads enjeux and the headings they stand under.
@Component
class EnjeuReader {

    // An enjeu whose heading was removed stands under none.
    private static final String ENJEU = """
            e.id, e.theme_id, h.id as heading_id, e.title, e.description, e.priority, e.version,
            h.title as heading_title, h.version as heading_version
            """;

    private static final String GROUPS =
            "with recursive " + ConstatVoices.OF_ONE + """
             select * from (
              select %s, t.position as theme_place, t.code as theme_code, h.position as heading_place,
                e.position as place,
                (select count(*) from plan.action_enjeu ae join plan.action a on a.id = ae.action_id
                  where ae.enjeu_id = e.id and a.convention_id = :convention and a.deleted_at is null and %s) as actions,
                (select count(distinct voice.kept_id) from plan.enjeu_constat ec join voice on voice.id = ec.constat_id
                  where ec.enjeu_id = e.id) as grounds
              from plan.enjeu e join convention.theme t on t.id = e.theme_id and t.deleted_at is null
                left join plan.heading h on h.id = e.heading_id and h.deleted_at is null
              where e.convention_id = :convention and e.deleted_at is null
              union all
              select null, h.theme_id, h.id, null, null, null, null, h.title, h.version,
                t.position, t.code, h.position, 0, 0, 0
              from plan.heading h join convention.theme t on t.id = h.theme_id and t.deleted_at is null
              where h.convention_id = :convention and h.deleted_at is null
                and not exists (select from plan.enjeu e where e.heading_id = h.id and e.deleted_at is null)) line
            order by theme_place, theme_code, heading_place nulls first, heading_id, place, id
            """.formatted(ENJEU, Sight.condition("a"));

    private final JdbcClient jdbc;

    EnjeuReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Enjeux.Group> listGroups(ConventionId convention, Sight sight) {
        var groups = new LinkedHashMap<Place, List<Enjeux.Answered>>();
        jdbc.sql(GROUPS)
                .param("convention", convention.value())
                .params(sight.params())
                .query(row -> {
                    var group = groups.computeIfAbsent(place(row), place -> new ArrayList<>());
                    if (row.getObject("id") != null) {
                        group.add(new Enjeux.Answered(enjeu(row), row.getInt("actions"), row.getInt("grounds")));
                    }
                });
        return groups.entrySet().stream()
                .map(group -> new Enjeux.Group(
                        group.getKey().theme(), group.getKey().heading(), List.copyOf(group.getValue())))
                .toList();
    }

    private record Place(ThemeId theme, @Nullable Heading heading) {}

    Optional<Enjeu> findEnjeu(ConventionId convention, EnjeuId enjeu) {
        return findEnjeu(convention, enjeu, "e.deleted_at is null");
    }

    Optional<Enjeu> findEnjeuOrRemoved(ConventionId convention, EnjeuId enjeu) {
        return findEnjeu(convention, enjeu, "true");
    }

    private Optional<Enjeu> findEnjeu(ConventionId convention, EnjeuId enjeu, String condition) {
        return jdbc.sql("select " + ENJEU + """
                        from plan.enjeu e left join plan.heading h on h.id = e.heading_id and h.deleted_at is null
                        where e.id = ? and e.convention_id = ? and\s""" + condition)
                .params(enjeu.value(), convention.value())
                .query((row, number) -> enjeu(row))
                .optional();
    }

    Optional<Heading> findHeading(ConventionId convention, HeadingId heading) {
        return findHeading(convention, heading, "deleted_at is null");
    }

    Optional<Heading> findHeadingOrRemoved(ConventionId convention, HeadingId heading) {
        return findHeading(convention, heading, "true");
    }

    private Optional<Heading> findHeading(ConventionId convention, HeadingId heading, String condition) {
        return jdbc.sql("""
                        select id as heading_id, theme_id, title as heading_title, version as heading_version
                        from plan.heading where id = ? and convention_id = ? and\s""" + condition)
                .params(heading.value(), convention.value())
                .query((row, number) -> place(row).heading())
                .optional();
    }

    boolean isTheme(ConventionId convention, ThemeId theme) {
        return jdbc.sql("""
                        select exists (select from convention.theme
                          where id = ? and convention_id = ? and deleted_at is null)
                        """)
                .params(theme.value(), convention.value())
                .query(Boolean.class)
                .single();
    }

    boolean isHeadingOf(ConventionId convention, ThemeId theme, HeadingId heading) {
        return findHeading(convention, heading)
                .filter(found -> found.theme().equals(theme))
                .isPresent();
    }

    private static Place place(ResultSet row) throws SQLException {
        var theme = new ThemeId(row.getObject("theme_id", UUID.class));
        HeadingId heading = heading(row);
        return new Place(
                theme,
                heading == null
                        ? null
                        : new Heading(heading, theme, row.getString("heading_title"), row.getInt("heading_version")));
    }

    private static Enjeu enjeu(ResultSet row) throws SQLException {
        return new Enjeu(
                new EnjeuId(row.getObject("id", UUID.class)),
                new ThemeId(row.getObject("theme_id", UUID.class)),
                heading(row),
                row.getString("title"),
                row.getString("description"),
                Codes.nullable(Priority.class, row.getString("priority")),
                row.getInt("version"));
    }

    private static @Nullable HeadingId heading(ResultSet row) throws SQLException {
        UUID heading = row.getObject("heading_id", UUID.class);
        return heading == null ? null : new HeadingId(heading);
    }
}
