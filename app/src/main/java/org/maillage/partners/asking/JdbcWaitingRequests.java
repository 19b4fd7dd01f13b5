package org.maillage.partners.asking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.partners.AskedOfMe;
import org.maillage.partners.RequestCount;
import org.maillage.partners.RequestId;
import org.maillage.partners.WaitingRequests;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWaitingRequests implements WaitingRequests {

    /// Requests `r` with their state, about actions `a` that one may see.
    private static final String SEEN = """
            partners.request r
              join plan.action a on a.id = r.action_id and a.deleted_at is null
              %s
            """.formatted(Sights.join("a"));

    private static final String WAITING = """
            with %s,
            asked as (
              select r.id, r.campaign_id, r.convention_id, a.id as action_id, a.code, a.title, a.theme_id, %s as state
              from %s where r.person_id = :person)
            select asked.*, c.title as campaign, c.answer_by,
              trim(asker.given_name || ' ' || asker.family_name) as asker,
              array(select ao.organisation_id from plan.action_organisation ao
                where ao.action_id = asked.action_id and ao.role in ('pilot', 'copilot')) as pilots
            from asked
              join partners.campaign c on c.id = asked.campaign_id
              join convention.convention v on v.id = asked.convention_id and v.status <> 'closed'
              join accounts.person asker on asker.id = c.asked_by
            where asked.state in ('asked', 'opened')
            order by c.answer_by, c.asked_at, length(asked.code), asked.code, asked.id
            """.formatted(Sights.MINE, Campaigns.STATE, SEEN);

    private static final String COUNTS = """
            with %s,
            asked as (select r.convention_id, %s as state from %s where mine.coordinator)
            select convention_id, count(*) as asked, count(*) filter (where state = 'answered') as answered,
              count(*) filter (where state in ('asked', 'opened')) as waiting
            from asked group by convention_id
            """.formatted(Sights.MINE, Campaigns.STATE, SEEN);

    private final JdbcClient jdbc;

    JdbcWaitingRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AskedOfMe> listWaiting(Sights sights, PersonId person) {
        return jdbc.sql(WAITING)
                .params(sights.params())
                .param("person", person.value())
                .query((row, number) -> asked(row))
                .list();
    }

    @Override
    public Map<UUID, RequestCount> countsOf(Sights sights) {
        var counts = new HashMap<UUID, RequestCount>();
        jdbc.sql(COUNTS).params(sights.params()).query((ResultSet row) -> {
            counts.put(
                    row.getObject("convention_id", UUID.class),
                    new RequestCount(row.getInt("asked"), row.getInt("answered"), row.getInt("waiting")));
        });
        return counts;
    }

    private static AskedOfMe asked(ResultSet row) throws SQLException {
        Array pilots = row.getArray("pilots");
        return new AskedOfMe(
                new RequestId(row.getObject("id", UUID.class)),
                new ConventionId(row.getObject("convention_id", UUID.class)),
                new ActionName(
                        new ActionId(row.getObject("action_id", UUID.class)),
                        row.getString("code"),
                        row.getString("title")),
                new ThemeId(row.getObject("theme_id", UUID.class)),
                Arrays.stream((UUID[]) pilots.getArray())
                        .map(OrganisationId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("asker"),
                row.getString("campaign"),
                row.getObject("answer_by", LocalDate.class));
    }
}
