package org.maillage.partners.asking;

import org.maillage.base.Sights;
import org.maillage.base.notices.AskSource;
import org.maillage.convention.MemberSights;
import org.springframework.stereotype.Component;

/// News asked of members, until they give them. The campaign's own mail tells it: here it only stands in the list.
@Component
class NewsAsks implements AskSource {

    private static final String ASKED = """
            select one.person_id, one.convention_id, one.subject_id, one.cause, one.label, one.path
            from (select r.person_id, r.convention_id, a.id as subject_id, cast(r.campaign_id as text) as cause,
                    a.code || ' · ' || a.title as label, '/plan/actions/' || a.code as path, %s as state
                  from partners.request r
                    join plan.action a on a.id = r.action_id and a.deleted_at is null
                    join convention.convention v on v.id = r.convention_id and v.status <> 'closed'
                    %s and mine.person_id = r.person_id and %s) one
            where one.state in ('asked', 'opened')
            """.formatted(Campaigns.STATE, MemberSights.join("a"), Sights.covers("a"));

    private static final String DOER = """
            select c.asked_by as actor_id, c.asked_at as at from partners.campaign c
            where c.id = cast(fresh.cause as uuid)
            """;

    @Override
    public String kind() {
        return "news";
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public String title() {
        return "On vous demande des nouvelles";
    }

    @Override
    public String reason() {
        return "on vous demande des nouvelles de cette action";
    }

    @Override
    public String asked() {
        return ASKED;
    }

    @Override
    public String doer() {
        return DOER;
    }

    @Override
    public boolean isToldElsewhere() {
        return true;
    }
}
