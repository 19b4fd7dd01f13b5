package org.maillage.accounts;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Turns the names people type or import into what the instance knows. An unknown name becomes a new entry, so
/// that nobody has to leave a form to fill another one; the administration puts kinds and functions right later.
@Component
public class Naming {

    private static final int SHORT_NAME = 18;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final People people;

    Naming(JdbcClient jdbc, Organisations organisations, People people) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.people = people;
    }

    /// @param name neither blank nor longer than a line; compared whatever its case
    @Transactional
    public OrganisationId organisationNamed(String name) {
        return organisations
                .findByName(name.strip())
                .map(Organisation::id)
                .orElseGet(() -> newOrganisation(name.strip()));
    }

    /// @param name given name first, as in "Alice MARTIN"; two people of one name are told apart by nobody here:
    ///     the first one known is meant
    @Transactional
    public PersonId personNamed(String name) {
        return jdbc.sql("""
                        select id from accounts.person
                        where lower(trim(given_name || ' ' || family_name)) = lower(?) and deleted_at is null
                        order by email is null, id limit 1
                        """)
                .param(name.strip())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseGet(() -> newPerson(name.strip()));
    }

    private OrganisationId newOrganisation(String name) {
        var id = new OrganisationId(UUID.randomUUID());
        String shortName = name.length() <= SHORT_NAME ? name : name.substring(0, SHORT_NAME - 1) + "…";
        organisations.add(new Organisation(id, name, shortName, Organisation.Kind.OTHER, null, false, 0));
        return id;
    }

    private PersonId newPerson(String name) {
        var id = new PersonId(UUID.randomUUID());
        int space = name.indexOf(' ');
        String given = space < 0 ? "" : name.substring(0, space);
        String family = name.substring(space + 1).strip();
        people.add(new Person(id, given, family, null, null, null, 0));
        return id;
    }
}
