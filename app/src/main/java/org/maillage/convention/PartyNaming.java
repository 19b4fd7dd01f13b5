package org.maillage.convention;

import java.util.List;
import java.util.UUID;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Parties said by the name of their organisation, which is made on the way when nobody bears that name.
@Component
public class PartyNaming {

    private final Parties parties;
    private final OrganisationNames names;

    PartyNaming(Parties parties, OrganisationNames names) {
        this.parties = parties;
        this.names = names;
    }

    @Transactional
    public Saved add(ConventionId convention, String organisation, Party.Side side) {
        var id = new PartyId(UUID.randomUUID());
        return parties.add(convention, new Party(id, named(organisation, side), side));
    }

    @Transactional
    public Saved save(ConventionId convention, PartyId id, String organisation, Party.Side side, int version) {
        Saved saved = parties.save(convention, new Party(id, named(organisation, side), side, List.of(), version));
        if (saved instanceof Saved.ChangedMeanwhile) {
            // An organisation made for nothing must not stay.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return saved;
    }

    private OrganisationId named(String name, Party.Side side) {
        return names.named(
                name,
                switch (side) {
                    case LOCAL -> Organisation.Kind.COMMUNE;
                    case CAF -> Organisation.Kind.CAF;
                    case OTHER -> Organisation.Kind.OTHER;
                });
    }
}
