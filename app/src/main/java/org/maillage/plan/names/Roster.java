package org.maillage.plan.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The organisations and people one may name on an action of a convention. Organisations are those of the instance;
/// people are only the members of the convention and those its visible actions name already.
@Repository
public class Roster {

    private static final String PEOPLE = """
            select p.id, trim(p.given_name || ' ' || p.family_name) as name
            from accounts.person p
            where p.deleted_at is null and (
              exists (select from convention.member m
                      where m.person_id = p.id and m.convention_id = :convention and m.removed_at is null)
              or exists (select from plan.action_person ap join plan.action a on a.id = ap.action_id
                         where ap.person_id = p.id and a.convention_id = :convention and a.deleted_at is null
                           and %s))
            order by p.family_name, p.given_name, p.id
            """.formatted(Sight.condition("a"));

    private static final String ORGANISATIONS = """
            select o.name from accounts.organisation o
            where o.deleted_at is null and (
              exists (select from convention.party p
                      where p.organisation_id in (o.id, o.parent_id) and p.convention_id = :convention
                        and p.deleted_at is null)
              or exists (select from plan.action_organisation ao join plan.action a on a.id = ao.action_id
                         where ao.organisation_id = o.id and a.convention_id = :convention and a.deleted_at is null
                           and %s))
            order by o.name, o.id
            """.formatted(Sight.condition("a"));

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final People people;

    Roster(JdbcClient jdbc, Organisations organisations, People people) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.people = people;
    }

    public KnownNames namesOf(ConventionId convention, Sight sight) {
        var known = new LinkedHashMap<String, PersonId>();
        jdbc.sql(PEOPLE)
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> Map.entry(row.getString("name"), new PersonId(row.getObject("id", UUID.class))))
                .list()
                .forEach(person -> known.putIfAbsent(person.getKey(), person.getValue()));
        return new KnownNames(
                organisations.listAll().stream().map(Organisation::name).toList(), known);
    }

    public Optional<OrganisationId> findOrganisation(String name) {
        return organisations.findByName(name).map(Organisation::id);
    }

    public List<Organisation> listOrganisations() {
        return organisations.listAll();
    }

    /// Those of the convention: its parties with their services, and whoever has a role in an action that is seen.
    public List<String> listOrganisationsOf(ConventionId convention, Sight sight) {
        return jdbc.sql(ORGANISATIONS)
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    OrganisationId learnOrganisation(String name) {
        var learned = Organisation.named(name, Organisation.Kind.OTHER);
        organisations.add(learned);
        return learned.id();
    }

    /// Somebody known by a name only: no address, no account.
    PersonId learnPerson(String name) {
        int space = name.indexOf(' ');
        String given = space < 0 ? "" : name.substring(0, space);
        var id = new PersonId(UUID.randomUUID());
        people.add(new Person(id, given, name.substring(space + 1), null, null, null, 0));
        return id;
    }
}
