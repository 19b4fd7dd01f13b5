package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionId;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;
import org.maillage.plan.across.FollowedAction;
import org.maillage.plan.across.Followers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcFollowers implements Followers {

    private static final String LATEST_NOTE =
            "coalesce((select max(n.number) from plan.note n where n.action_id = a.id), 0)";

    private static final String LIST =
            """
            with %s,
            followed as (
              select seen.convention_id, seen.id, seen.code, seen.title, seen.progress, seen.late, seen.silent,
                seen.ends_on, seen.endless, nullif(f.progress, seen.progress) as before,
                n.body, n.mood, n.written_on, coalesce(trim(p.given_name || ' ' || p.family_name), '') as author,
                coalesce(n.number > f.note_number and n.author_id is distinct from f.person_id, false) as unread
              from seen
                join plan.follower f on f.action_id = seen.id and f.person_id = :person
                left join plan.note n on n.id = seen.note_id
                left join accounts.person p on p.id = n.author_id)
            select * from followed
            order by (unread or before is not null) desc, written_on desc nulls last, convention_id, code
            """.formatted(SeenAcross.among("select action_id from plan.follower where person_id = :person"));

    private final JdbcClient jdbc;
    private final Seen clock;
    private final SeenAcross seen;

    JdbcFollowers(JdbcClient jdbc, Seen clock, SeenAcross seen) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seen = seen;
    }

    @Override
    @Transactional
    public void follow(ConventionId convention, ActionId action, PersonId person) {
        of(convention, action, person, """
                insert into plan.follower (action_id, person_id, convention_id, followed_on, note_number, progress)
                select a.id, :person, a.convention_id, :today, %s, a.progress
                from plan.action a where a.id = :action and a.convention_id = :convention
                on conflict do nothing
                """.formatted(LATEST_NOTE))
                .param("today", clock.today())
                .update();
    }

    @Override
    @Transactional
    public void unfollow(ConventionId convention, ActionId action, PersonId person) {
        of(convention, action, person, """
                delete from plan.follower
                where action_id = :action and person_id = :person and convention_id = :convention
                """).update();
    }

    @Override
    @Transactional
    public boolean read(ConventionId convention, ActionId action, PersonId person) {
        return of(convention, action, person, """
                        update plan.follower f set note_number = %s, progress = a.progress, version = f.version + 1
                        from plan.action a
                        where f.action_id = :action and f.person_id = :person and f.convention_id = :convention
                          and a.id = f.action_id
                        """.formatted(LATEST_NOTE)).update() == 1;
    }

    @Override
    public List<FollowedAction> listOf(Sights sights, PersonId person) {
        return jdbc.sql(LIST)
                .params(seen.params(sights))
                .param("person", person.value())
                .query((row, number) -> new FollowedAction(
                        JdbcPlans.state(row), latest(row), Codes.nullable(Progress.class, row.getString("before"))))
                .list();
    }

    private StatementSpec of(ConventionId convention, ActionId action, PersonId person, String sql) {
        return jdbc.sql(sql)
                .param("convention", convention.value())
                .param("action", action.value())
                .param("person", person.value());
    }

    private static FollowedAction.@Nullable Latest latest(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return body == null
                ? null
                : new FollowedAction.Latest(
                        body,
                        Codes.nullable(Mood.class, row.getString("mood")),
                        row.getObject("written_on", LocalDate.class),
                        row.getString("author"),
                        row.getBoolean("unread"));
    }
}
