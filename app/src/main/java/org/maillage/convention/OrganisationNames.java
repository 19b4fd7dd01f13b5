package org.maillage.convention;

import java.util.List;
import java.util.UUID;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Organisations by the name people type: the one that bears it, or a new one.
@Component
public class OrganisationNames {

    private static final int SHORT_NAME = 40;

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
        return organisations.findByName(name).map(Organisation::id).orElseGet(() -> add(name, kind));
    }

    private OrganisationId add(String name, Organisation.Kind kind) {
        var id = new OrganisationId(UUID.randomUUID());
        String shortName = name.length() <= SHORT_NAME
                ? name
                : name.substring(0, SHORT_NAME).strip();
        organisations.add(new Organisation(id, name, shortName, kind, null, false, 0));
        return id;
    }
}
