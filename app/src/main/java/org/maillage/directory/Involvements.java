package org.maillage.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Space;

/// Which actions bring people and organisations together: the plan says it, since it alone knows. Only those that who
/// stands in the space may see.
public interface Involvements {

    /// @return ids of actions; entries only for people that some action names
    Map<PersonId, Set<UUID>> ofPeople(Space space, Collection<PersonId> people);

    /// @return ids of actions; entries only for organisations that some action names
    Map<OrganisationId, Set<UUID>> ofOrganisations(Space space, Collection<OrganisationId> organisations);
}
