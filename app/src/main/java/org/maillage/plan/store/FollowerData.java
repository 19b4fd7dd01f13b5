package org.maillage.plan.store;

import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The actions somebody follows, in the file that person may take away.
@Component
@Order(2)
class FollowerData implements PersonalData {

    private final JdbcClient jdbc;

    FollowerData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String heading() {
        return "actions suivies";
    }

    // Titles stay in the space: who has left a convention keeps what was followed, not what it became.
    @Override
    public Object heldOn(PersonId person) {
        return jdbc.sql("""
                        select c.title as "convention", a.code as "action", f.followed_on as "suivie depuis le"
                        from plan.follower f
                          join plan.action a on a.id = f.action_id
                          join convention.convention c on c.id = f.convention_id
                        where f.person_id = ? order by f.followed_on, c.title, a.code
                        """).param(person.value()).query().listOfRows();
    }
}
