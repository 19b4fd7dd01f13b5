package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ContractId;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.joint.ChosenAction;
import org.maillage.plan.joint.Traits;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads many actions at once, with what a joint change can change and deleted ones among them, in one query.
@Component
class JointReader {

    private static final String READ = """
            select a.id, a.code, a.title, a.theme_id, a.version, a.deleted_at is not null as deleted, a.progress,
              a.priority, a.starts_on, a.ends_on, a.endless, a.citywide,
              t.code as theme_code, t.name as theme_name, t.short_name as theme_short_name,
              t.color, t.pictogram, t.version as theme_version,
              array(select tie.area_id from plan.action_area tie where tie.action_id = a.id) as areas,
              array(select tie.contract_id from plan.action_contract tie where tie.action_id = a.id) as contracts,
              array(select tie.topic_id from plan.action_topic tie where tie.action_id = a.id) as topics,
              array(select tie.organisation_id from plan.action_organisation tie
                where tie.action_id = a.id and tie.role = 'pilot') as pilots,
              array(select tie.organisation_id from plan.action_organisation tie
                where tie.action_id = a.id and tie.role = 'copilot') as copilots
            from plan.action a join convention.theme t on t.id = a.theme_id
            where a.convention_id = :convention and a.%s = any (:keys) and %s
            order by t.position, t.code, length(a.code), a.code
            """;
    private static final String BY_CODE = READ.formatted("code", Sight.condition("a"));
    private static final String BY_ID = READ.formatted("id", Sight.condition("a"));

    private static final String PILOTS = """
            select distinct tie.organisation_id from plan.action_organisation tie
              join plan.action a on a.id = tie.action_id
            where a.convention_id = :convention and a.deleted_at is null
              and tie.role in ('pilot', 'copilot') and %s
            """.formatted(Sight.condition("a"));

    private final JdbcClient jdbc;

    JointReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChosenAction> listByCode(ConventionId convention, Sight sight, Collection<String> codes) {
        return list(BY_CODE, convention, sight, codes.toArray(String[]::new));
    }

    List<ChosenAction> listById(ConventionId convention, Sight sight, Collection<UUID> ids) {
        return list(BY_ID, convention, sight, ids.toArray(UUID[]::new));
    }

    Set<OrganisationId> listPilots(ConventionId convention, Sight sight) {
        return Set.copyOf(jdbc.sql(PILOTS)
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list());
    }

    private List<ChosenAction> list(String sql, ConventionId convention, Sight sight, Object keys) {
        return jdbc.sql(sql)
                .param("convention", convention.value())
                .param("keys", keys)
                .params(sight.params())
                .query((row, number) -> action(row))
                .list();
    }

    private static ChosenAction action(ResultSet row) throws SQLException {
        return new ChosenAction(
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                ActionLists.theme(row),
                traits(row),
                row.getInt("version"),
                row.getBoolean("deleted"));
    }

    private static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                Codes.value(Progress.class, row.getString("progress")),
                Codes.nullable(Priority.class, row.getString("priority")),
                new ActionDraft.Schedule(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getBoolean("endless")),
                row.getBoolean("citywide"),
                ids(row, "areas", AreaId::new),
                ids(row, "pilots", OrganisationId::new),
                ids(row, "copilots", OrganisationId::new),
                ids(row, "contracts", ContractId::new),
                ids(row, "topics", TopicId::new));
    }

    private static <I> Set<I> ids(ResultSet row, String column, Function<UUID, I> id) throws SQLException {
        return Set.copyOf(Codes.ids(row, column, id));
    }
}
