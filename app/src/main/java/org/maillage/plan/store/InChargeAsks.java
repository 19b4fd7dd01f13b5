package org.maillage.plan.store;

import org.maillage.base.Sights;
import org.maillage.base.notices.AskSource;
import org.maillage.convention.MemberSights;
import org.springframework.stereotype.Component;

/// People named in charge of an action.
@Component
class InChargeAsks implements AskSource {

    private static final String ASKED = """
            select one.person_id, one.convention_id, a.id as subject_id, text '' as cause,
              a.code || ' · ' || a.title as label, '/plan/actions/' || a.code as path
            from plan.action_person one
              join plan.action a on a.id = one.action_id and a.deleted_at is null
              %s and mine.person_id = one.person_id and %s
            where one.role = 'in-charge'
            """.formatted(MemberSights.join("a"), Sights.covers("a"));

    private static final String DOER = """
            select e.actor_id, e.at from journal.entry e
            where e.subject_id = fresh.subject_id and e.table_name = 'plan.action_person' and e.operation = 'insert'
              and e.changes -> 'person_id' ->> 1 = cast(fresh.person_id as text)
              and e.changes -> 'role' ->> 1 = 'in-charge'
            order by e.id desc limit 1
            """;

    @Override
    public String kind() {
        return "in-charge";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public String title() {
        return "Une action vous est confiée";
    }

    @Override
    public String reason() {
        return "vous êtes nommé responsable de cette action";
    }

    @Override
    public String asked() {
        return ASKED;
    }

    @Override
    public String doer() {
        return DOER;
    }
}
