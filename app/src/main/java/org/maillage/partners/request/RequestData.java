package org.maillage.partners.request;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The news somebody asked for, and those they were asked.
@Component
@Order(4)
class RequestData implements PersonalData {

    private final JdbcClient jdbc;

    RequestData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("partners.campaign.asked_by", "partners.request.person_id", "partners.request.passed_by");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        var held = new HeldRows(jdbc, person);
        return List.of(
                held.read("nouvelles demandées", """
                select c.title as "convention", k.title as "demande", k.message as "message", k.asked_at as "demandées le"
                from partners.campaign k join convention.convention c on c.id = k.convention_id
                where k.asked_by = :person order by k.asked_at
                """),
                held.read("questions reçues", """
                select c.title as "convention", k.title as "demande", a.code as "action", r.opened_at as "ouverte le",
                  r.answered_at as "répondue le", r.reminded_at as "rappelée le", r.ended_at as "close le"
                from partners.request r
                  join partners.campaign k on k.id = r.campaign_id
                  join plan.action a on a.id = r.action_id
                  join convention.convention c on c.id = r.convention_id
                where r.person_id = :person order by k.asked_at
                """),
                held.read("questions transmises", """
                select c.title as "convention", k.title as "demande", a.code as "action"
                from partners.request r
                  join partners.campaign k on k.id = r.campaign_id
                  join plan.action a on a.id = r.action_id
                  join convention.convention c on c.id = r.convention_id
                where r.passed_by = :person order by k.asked_at
                """));
    }
}
