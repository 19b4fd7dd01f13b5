package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Progress;
import org.maillage.plan.roles.CarriedAction;
import org.maillage.plan.roles.CarriedActions;
import org.maillage.plan.roles.Carrier;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCarriedActions implements CarriedActions {

    private static final String LIST = """
            with %s
            select seen.id, seen.code, seen.title, seen.progress, seen.citywide,
              array(select seen.theme_id union %s) as themes,
              array(select ae.enjeu_id from plan.action_enjeu ae
                join plan.enjeu e on e.id = ae.enjeu_id and e.deleted_at is null
                where ae.action_id = seen.id) as enjeux,
              array(select aa.area_id from plan.action_area aa where aa.action_id = seen.id) as areas,
              array(select ao.organisation_id from plan.action_organisation ao
                where ao.action_id = seen.id order by ao.organisation_id, ao.role) as organisations,
              array(select ao.role from plan.action_organisation ao
                where ao.action_id = seen.id order by ao.organisation_id, ao.role) as roles
            from seen join convention.theme t on t.id = seen.theme_id
            order by t.position, t.code, length(seen.code), seen.code
            """.formatted(Seen.ACTIONS, Seen.THEMES_SERVED);

    private static final String IN_CHARGE = """
            with %s
            select p.given_name || ' ' || p.family_name as name, coalesce(p.function, '') as function,
              array_agg(seen.code order by length(seen.code), seen.code) as codes
            from seen join plan.action_person ap on ap.action_id = seen.id and ap.role = 'in-charge'
              join accounts.person p on p.id = ap.person_id and p.deleted_at is null
            where p.organisation_id = :organisation
            group by p.id order by p.family_name, p.given_name
            """.formatted(Seen.ACTIONS);

    private final JdbcClient jdbc;
    private final Seen seen;

    JdbcCarriedActions(JdbcClient jdbc, Seen seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    @Override
    public List<CarriedAction> list(ConventionId convention, Sight sight) {
        return jdbc.sql(LIST)
                .params(seen.params(convention, sight))
                .query((row, number) -> action(row))
                .list();
    }

    @Override
    public List<InCharge> listInCharge(ConventionId convention, Sight sight, OrganisationId organisation) {
        return jdbc.sql(IN_CHARGE)
                .params(seen.params(convention, sight))
                .param("organisation", organisation.value())
                .query((row, number) ->
                        new InCharge(row.getString("name"), row.getString("function"), Codes.strings(row, "codes")))
                .list();
    }

    private static CarriedAction action(ResultSet row) throws SQLException {
        return new CarriedAction(
                new ActionName(
                        new ActionId(row.getObject("id", UUID.class)), row.getString("code"), row.getString("title")),
                Codes.value(Progress.class, row.getString("progress")),
                Set.copyOf(Codes.ids(row, "themes", ThemeId::new)),
                Set.copyOf(Codes.ids(row, "enjeux", EnjeuId::new)),
                row.getBoolean("citywide"),
                Set.copyOf(Codes.ids(row, "areas", AreaId::new)),
                carriers(row));
    }

    private static List<Carrier> carriers(ResultSet row) throws SQLException {
        List<OrganisationId> organisations = Codes.ids(row, "organisations", OrganisationId::new);
        List<String> roles = Codes.strings(row, "roles");
        return IntStream.range(0, roles.size())
                .mapToObj(at -> new Carrier(organisations.get(at), Codes.value(OrganisationRole.class, roles.get(at))))
                .toList();
    }
}
