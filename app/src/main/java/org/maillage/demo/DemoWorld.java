package org.maillage.demo;

import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.territory.AreaId;

/// What the conventions of the demonstration share, by the keys of its files.
record DemoWorld(DemoKeys<AreaId> areas, DemoKeys<OrganisationId> organisations, DemoKeys<PersonId> people) {

    DemoWorld() {
        this(new DemoKeys<>("le territoire"), new DemoKeys<>("l’organisation"), new DemoKeys<>("la personne"));
    }
}
