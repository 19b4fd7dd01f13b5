package org.maillage.diagnosis.store.workshop;

import java.util.Set;
import java.util.UUID;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Room;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What phones chose, until the workshop closes.
@Component
class Votes {

    /// Phones that chose an idea `i`, or one joined to it: each counts once.
    private static final String POINTS = """
            (select count(distinct v.digest) from diagnosis.workshop_idea one
               join diagnosis.workshop_vote v on v.idea_id = one.id
             where one.id = i.id or one.joined_to = i.id)""";

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Only what stands for itself has a place and points: beside those of its whole, the points of a part would say
    /// those of another.
    void writeDownAndErase(WorkshopId workshop) {
        jdbc.sql("""
                        with counted as (
                          select i.id, i.sent_at, %s as points from diagnosis.workshop_idea i
                          where i.workshop_id = :workshop and i.state = 'shown' and i.joined_to is null
                        ), ordered as (
                          select id, points, row_number() over (order by points desc, sent_at, id) as place from counted
                        )
                        update diagnosis.workshop_idea i
                        set place = o.place, points = case when o.points >= :told then o.points else 0 end
                        from ordered o
                        where o.id = i.id and :ordered <=
                          (select count(distinct digest) from diagnosis.workshop_vote where workshop_id = :workshop)
                        """.formatted(POINTS))
                .param("workshop", workshop.value())
                .param("told", Room.FEWEST_TOLD)
                .param("ordered", Room.FEWEST_ORDERED)
                .update();
        jdbc.sql("delete from diagnosis.workshop_phone where workshop_id = ?")
                .param(workshop.value())
                .update();
    }

    Set<IdeaId> of(WorkshopId workshop, byte[] digest) {
        return jdbc.sql("select idea_id from diagnosis.workshop_vote where workshop_id = ? and digest = ?")
                .params(workshop.value(), digest)
                .query((row, number) -> new IdeaId(row.getObject(1, UUID.class)))
                .set();
    }

    /// Only ideas that stand on the wall can be chosen.
    void replace(WorkshopId workshop, byte[] digest, Set<IdeaId> ideas) {
        jdbc.sql("delete from diagnosis.workshop_vote where workshop_id = ? and digest = ?")
                .params(workshop.value(), digest)
                .update();
        jdbc.sql("""
                        insert into diagnosis.workshop_vote (idea_id, workshop_id, digest)
                        select i.id, i.workshop_id, :digest from diagnosis.workshop_idea i
                        where i.id = any (:ideas) and i.workshop_id = :workshop and i.state = 'shown'
                          and i.joined_to is null
                        """)
                .param("digest", digest)
                .param("workshop", workshop.value())
                .param("ideas", ideas.stream().map(IdeaId::value).toArray(UUID[]::new))
                .update();
    }
}
