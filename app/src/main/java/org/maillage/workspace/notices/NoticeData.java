package org.maillage.workspace.notices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the house keeps of what somebody was told, and how they want to be told; gone with them.
@Component
@Order(7)
record NoticeData(JdbcClient jdbc) implements PersonalData, PersonTraces {

    @Override
    public Set<String> covers() {
        return Set.of("notices.ask.person_id", "notices.digest.person_id", "notices.choice.person_id");
    }

    @Override
    public Map<String, String> leavesOut() {
        return Map.of(
                "notices.ask.asked_by",
                "ce que vous avez demandé à d’autres : c’est leur notification, et votre demande figure déjà ailleurs",
                "notices.stop_link.person_id",
                "adresse secrète au pied de vos courriels, qui ne sert qu’à les arrêter");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        var held = new HeldRows(jdbc, person);
        return List.of(
                held.read("notifications", """
                        select c.title as "convention", n.kind as "objet",
                          n.asked_at as "demandé le", n.told_at as "dit le", n.read_at as "lu le"
                        from notices.ask n join convention.convention c on c.id = n.convention_id
                        where n.person_id = :person order by n.asked_at, n.id
                        """), held.read("résumés", """
                        select day as "jour", told_from as "depuis", told_until as "jusqu’à", mailed as "envoyé"
                        from notices.digest where person_id = :person order by day
                        """), held.read("choix de notification", """
                        select kind as "objet", way as "choix", chosen_at as "choisi le"
                        from notices.choice where person_id = :person order by kind
                        """));
    }

    @Override
    public void erase(PersonId person) {
        for (String table : List.of("ask", "digest", "choice", "stop_link")) {
            jdbc.sql("delete from notices." + table + " where person_id = ?")
                    .param(person.value())
                    .update();
        }
    }
}
