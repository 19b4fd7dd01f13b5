package org.maillage.convention;

import java.util.List;
import org.maillage.accounts.OrganisationId;

/// An organisation that agrees to the convention, with those who sign for it.
///
/// @param signatories in the order they sign; several may sign for one party
public record Party(PartyId id, OrganisationId organisation, Side side, List<Signatory> signatories, int version) {

    public Party {
        signatories = List.copyOf(signatories);
    }

    /// A party nobody signs for yet.
    public Party(PartyId id, OrganisationId organisation, Side side) {
        this(id, organisation, side, List.of(), 0);
    }

    /// On which side of the agreement it stands.
    public enum Side {
        /// Commune, EPCI, and what belongs to them.
        LOCAL,
        CAF,
        /// Département, État, MSA…
        OTHER
    }
}
