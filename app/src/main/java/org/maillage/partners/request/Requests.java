package org.maillage.partners.request;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.partners.CampaignId;
import org.maillage.partners.RequestId;
import org.maillage.plan.ActionId;
import org.maillage.plan.NoteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What happens to requests.
@Repository
public class Requests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// How a request ends without an answer.
    public enum Ending {
        HANDED_OVER("handed-over"),
        DISOWNED("disowned"),
        REVOKED("revoked");

        private final String code;

        Ending(String code) {
            this.code = code;
        }
    }

    /// @param passedBy the partner who passes it on, or null when the coordination asks
    public record Asked(
            ConventionId convention,
            CampaignId campaign,
            ActionId action,
            PersonId person,
            @Nullable PersonId passedBy) {}

    /// Asks somebody, or again somebody who had handed over.
    ///
    /// @return empty when this person is asked already, or does not want to be
    @Transactional
    public Optional<RequestId> add(Asked asked) {
        return jdbc.sql("""
                        insert into partners.request (id, convention_id, campaign_id, action_id, person_id, passed_by)
                        select :id, a.convention_id, :campaign, a.id, :person, cast(:passedBy as uuid)
                        from plan.action a where a.id = :action and a.convention_id = :convention
                        on conflict (campaign_id, action_id, person_id) do update
                          set ended_at = null, ending = null, passed_by = excluded.passed_by
                          where request.ending = 'handed-over'
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", asked.campaign().value())
                .param("person", asked.person().value())
                .param(
                        "passedBy",
                        asked.passedBy() == null ? null : asked.passedBy().value())
                .param("action", asked.action().value())
                .param("convention", asked.convention().value())
                .query(UUID.class)
                .optional()
                .map(RequestId::new);
    }

    /// The first time counts.
    @Transactional
    public void open(RequestId request) {
        jdbc.sql("update partners.request set opened_at = ? where id = ? and opened_at is null")
                .params(OffsetDateTime.now(clock), request.value())
                .update();
    }

    @Transactional
    public void answer(RequestId request) {
        jdbc.sql("update partners.request set answered_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), request.value())
                .update();
    }

    /// @return whether it had not ended before
    @Transactional
    public boolean end(ConventionId convention, RequestId request, Ending ending) {
        return jdbc.sql("""
                        update partners.request set ended_at = ?, ending = ?
                        where id = ? and convention_id = ? and ended_at is null
                        """)
                        .params(OffsetDateTime.now(clock), ending.code, request.value(), convention.value())
                        .update()
                == 1;
    }

    @Transactional
    public void remind(Collection<RequestId> requests) {
        jdbc.sql("update partners.request set reminded_at = ? where id = any (?)")
                .param(OffsetDateTime.now(clock))
                .param(requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .update();
    }

    /// Makes those who answer for one action wait for each other, until the transaction ends.
    ///
    /// @return whether the request is still open
    public boolean lock(NewsRequest request) {
        return jdbc.sql(
                        "select id, ended_at is null as open from partners.request where action_id = ? order by id for update")
                .param(request.action().value())
                .query((row, number) ->
                        row.getBoolean("open") && request.id().value().equals(row.getObject("id", UUID.class)))
                .list()
                .contains(true);
    }

    /// How many colleagues this person has brought to the action.
    public int countPassedOn(NewsRequest request) {
        return jdbc.sql("""
                        select count(*) from partners.request
                        where campaign_id = ? and action_id = ? and passed_by = ?
                        """)
                .params(
                        request.campaign().value(),
                        request.action().value(),
                        request.whom().id().value())
                .query(Integer.class)
                .single();
    }

    /// Takes a note that somebody wrote about an action as the answer to all that is asked of that person about it; the
    /// note bears the mark of the latest request.
    @Transactional
    public void answerWith(ConventionId convention, ActionId action, PersonId person, NoteId note) {
        jdbc.sql("""
                        with answered as (
                          update partners.request r set answered_at = :now
                          from partners.campaign c
                          where c.id = r.campaign_id and r.convention_id = :convention and r.action_id = :action
                            and r.person_id = :person and r.answered_at is null and r.ended_at is null
                          returning r.id, c.asked_at)
                        insert into partners.request_note (note_id, request_id, convention_id)
                        select :note, id, :convention from answered order by asked_at desc, id limit 1
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("convention", convention.value())
                .param("action", action.value())
                .param("person", person.value())
                .param("note", note.value())
                .update();
    }

    /// Marks a note as the answer to just this request, whatever it was taken for.
    @Transactional
    public void mark(NewsRequest request, NoteId note) {
        jdbc.sql("""
                        insert into partners.request_note (note_id, request_id, convention_id) values (?, ?, ?)
                        on conflict (note_id) do update set request_id = excluded.request_id
                        """)
                .params(note.value(), request.id().value(), request.convention().value())
                .update();
    }

    /// The notes that this person has answered with.
    public Set<NoteId> notesOf(RequestId request) {
        return jdbc.sql("select note_id from partners.request_note where request_id = ?")
                .param(request.value())
                .query((row, number) -> new NoteId(row.getObject("note_id", UUID.class)))
                .set();
    }

    /// Whether these very words came already: a form sent twice.
    public boolean hasSaid(RequestId request, String words) {
        return jdbc.sql("""
                        select exists (select from partners.request_note rn
                          join plan.note n on n.id = rn.note_id and n.deleted_at is null
                          where rn.request_id = ? and n.body = ?)
                        """).params(request.value(), words).query(Boolean.class).single();
    }
}
