package org.maillage.partners.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Space;
import org.maillage.partners.request.Institutions;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Actions;
import org.maillage.plan.Criterion;
import org.maillage.plan.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom to ask about which action: the people in charge; when none of them has an address, those of the piloting
/// organisations whom the convention knows already, as members who edit or in charge of another of its actions.
@Repository
public class Candidates {

    private static final String CONTACTS = """
            with asked as (
              select a.id, a.visibility, a.institution_id from plan.action a
              where a.convention_id = :convention and a.id = any (:actions)),
            in_charge as (
              select asked.id as action_id, ap.person_id from asked
                join plan.action_person ap on ap.action_id = asked.id and ap.role = 'in-charge'),
            contact as (
              select asked.id as action_id, p.id as person_id from asked
                join plan.action_organisation ao on ao.action_id = asked.id and ao.role in ('pilot', 'copilot')
                join accounts.person p on p.organisation_id = ao.organisation_id
              where not exists (select from in_charge
                  join accounts.person known on known.id = in_charge.person_id and known.email is not null
                    and known.deleted_at is null
                  where in_charge.action_id = asked.id)
                and (exists (select from convention.member m where m.convention_id = :convention
                    and m.person_id = p.id and m.removed_at is null and m.role <> 'reader')
                  or exists (select from plan.action_person other where other.convention_id = :convention
                    and other.person_id = p.id and other.role = 'in-charge'))),
            somebody as (
              select action_id, person_id, true as in_charge from in_charge
              union
              select action_id, person_id, false from contact
              where not exists (select from in_charge where in_charge.action_id = contact.action_id
                and in_charge.person_id = contact.person_id))
            select s.action_id, s.person_id, s.in_charge, p.given_name,
              trim(p.given_name || ' ' || p.family_name) as name, p.email, o.short_name,
              %s as may_see
            from somebody s
              join asked on asked.id = s.action_id
              join accounts.person p on p.id = s.person_id and p.deleted_at is null
              left join accounts.organisation o on o.id = p.organisation_id
            order by s.in_charge desc, p.email is null, p.family_name, p.given_name, p.id
            """.formatted(Institutions.maySee("asked", ":convention"));

    private final Actions actions;
    private final JdbcClient jdbc;

    Candidates(Actions actions, JdbcClient jdbc) {
        this.actions = actions;
        this.jdbc = jdbc;
    }

    /// The actions of the filter that this member coordinates, in its order. What is done or abandoned gives no news,
    /// unless the filter asks for it.
    public List<Candidate> listOf(Space space, ActionFilter filter) {
        ActionFilter alive = filter.isOn(Criterion.PROGRESS)
                ? filter
                : filter.ofProgress(Progress.UPCOMING, Progress.ONGOING, Progress.PAUSED);
        List<ActionRow> rows = actions.list(space.id(), space.sight(), alive).rows().stream()
                .filter(row -> space.rights().mayCoordinate(row.theme().id()))
                .toList();
        Map<ActionId, List<Contact>> contacts = contactsOf(space, rows);
        return rows.stream()
                .map(row -> new Candidate(row, contacts.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<ActionId, List<Contact>> contactsOf(Space space, List<ActionRow> rows) {
        var contacts = new HashMap<ActionId, List<Contact>>();
        jdbc.sql(CONTACTS)
                .param("convention", space.id().value())
                .param("actions", rows.stream().map(row -> row.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    contacts.computeIfAbsent(
                                    new ActionId(row.getObject("action_id", UUID.class)), action -> new ArrayList<>())
                            .add(contact(row));
                });
        return contacts;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name"),
                row.getString("name"),
                row.getString("email"),
                row.getString("short_name"),
                row.getBoolean("in_charge"),
                row.getBoolean("may_see"));
    }
}
