package org.maillage.demo;

import java.util.UUID;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes what belongs to the instance: areas, organisations, people and their accounts.
@Component
@Profile("demo")
class DemoWorldLoader {

    private static final String AREAS = "areas.yaml";
    private static final String ORGANISATIONS = "organisations.yaml";
    static final String PEOPLE = "people.yaml";

    private final Areas areas;
    private final Organisations organisations;
    private final People people;
    private final Accounts accounts;

    DemoWorldLoader(Areas areas, Organisations organisations, People people, Accounts accounts) {
        this.areas = areas;
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
    }

    DemoWorld load(DemoFolder folder) {
        var world = new DemoWorld();
        folder.readList(AREAS, DemoArea.class).forEach(area -> load(area, world));
        folder.readList(ORGANISATIONS, DemoOrganisation.class).forEach(organisation -> load(organisation, world));
        String password = folder.read(DemoAccounts.FILE, DemoAccounts.class).password();
        folder.readList(PEOPLE, DemoPerson.class).forEach(person -> load(person, world, password));
        return world;
    }

    private void load(DemoArea area, DemoWorld world) {
        String where = AREAS + ", " + area.key();
        var id = new AreaId(UUID.randomUUID());
        world.areas().put(where, area.key(), id);
        areas.add(new Area(
                id,
                area.kind(),
                area.key(),
                area.name(),
                area.shortName(),
                area.code(),
                world.areas().getIfNamed(where, area.parent()),
                area.zoning(),
                area.population(),
                area.populationYear(),
                area.populationSource()));
    }

    private void load(DemoOrganisation organisation, DemoWorld world) {
        String where = ORGANISATIONS + ", " + organisation.key();
        var id = new OrganisationId(UUID.randomUUID());
        world.organisations().put(where, organisation.key(), id);
        organisations.add(new Organisation(
                id,
                organisation.name(),
                organisation.shortName(),
                organisation.kind(),
                world.organisations().getIfNamed(where, organisation.parent()),
                organisation.fictitious(),
                0));
    }

    private void load(DemoPerson person, DemoWorld world, String password) {
        String where = PEOPLE + ", " + person.key();
        var id = new PersonId(UUID.randomUUID());
        world.people().put(where, person.key(), id);
        people.add(new Person(
                id,
                person.given(),
                person.family(),
                person.email(),
                person.function(),
                world.organisations().getIfNamed(where, person.organisation()),
                0));
        if (person.account()) {
            accounts.open(id, password, person.administrator());
        }
    }
}
