package org.maillage.diagnosis.web.constats;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.springframework.stereotype.Component;

/// Who observes, by name.
@Component
public class Writers {

    private final Organisations organisations;
    private final People people;

    Writers(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    /// The organisation of who stands in the space, or nothing.
    public String organisationOf(Space space) {
        return nameOf(space.member().organisation());
    }

    String nameOf(@Nullable OrganisationId organisation) {
        return organisation == null
                ? ""
                : organisations.getOrganisation(organisation).name();
    }

    public Map<UUID, String> namesOf(Collection<Constat> constats) {
        return people.namesOf(
                constats.stream().map(Constat::author).filter(Objects::nonNull).map(PersonId::value));
    }
}
