package org.maillage.convention;

import java.util.List;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Organisations by the name people type: the one that bears it, or a new one.
@Component
public class OrganisationNames {

    private final Organisations organisations;

    OrganisationNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Every name of the instance, to be proposed.
    public List<String> listAll() {
        return organisations.listAll().stream().map(Organisation::name).toList();
    }

    /// @param kind of a new one; an existing one keeps its own
    @Transactional
    public OrganisationId named(String name, Organisation.Kind kind) {
        return organisations
                .findByName(name)
                .map(Organisation::id)
                .orElseGet(() -> add(Organisation.named(name, kind)));
    }

    private OrganisationId add(Organisation organisation) {
        organisations.add(organisation);
        return organisation.id();
    }
}
