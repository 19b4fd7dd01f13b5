package org.maillage.plan.store;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody is in a plan: the actions they are named on, the news they wrote, the files they brought, what they
/// follow.
@Component
@Order(3)
class PlanData implements PersonalData {

    private final JdbcClient jdbc;

    PlanData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "plan.action_person.person_id",
                "plan.note.author_id",
                "plan.follower.person_id",
                "plan.action_renewal.decided_by",
                "plan.enjeu_renewal.decided_by");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        var held = new HeldRows(jdbc, person);
        return List.of(
                held.read("actions", """
                select c.title as "convention", a.code as "action", ap.role as "rôle"
                from plan.action_person ap
                  join plan.action a on a.id = ap.action_id
                  join convention.convention c on c.id = ap.convention_id
                where ap.person_id = :person order by c.title, a.code
                """),
                held.read("nouvelles écrites", """
                select c.title as "convention", a.code as "action", n.written_on as "le", n.body as "nouvelle",
                  n.deleted_at as "retirée le"
                from plan.note n
                  join plan.action a on a.id = n.action_id
                  join convention.convention c on c.id = n.convention_id
                where n.author_id = :person order by n.written_on, n.number
                """),
                held.read("actions suivies", """
                select c.title as "convention", a.code as "action", f.followed_on as "suivie depuis le"
                from plan.follower f
                  join plan.action a on a.id = f.action_id
                  join convention.convention c on c.id = f.convention_id
                where f.person_id = :person order by f.followed_on, c.title, a.code
                """),
                held.read("choix de renouvellement", """
                select c.title as "convention", line.name as "enjeu ou action", line.decided_at as "décidé le",
                  line.choice as "choix", line.reason as "raison"
                from (
                  select r.convention_id, a.code as name, r.decided_at, r.choice, r.reason, r.decided_by
                  from plan.action_renewal r join plan.action a on a.id = r.action_id
                  union all
                  select r.convention_id, e.title, r.decided_at, r.choice, r.reason, r.decided_by
                  from plan.enjeu_renewal r join plan.enjeu e on e.id = r.enjeu_id) as line
                  join convention.convention c on c.id = line.convention_id
                where line.decided_by = :person order by line.decided_at, line.name
                """));
    }
}
