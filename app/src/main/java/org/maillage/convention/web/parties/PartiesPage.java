package org.maillage.convention.web.parties;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Party;
import org.maillage.convention.Signatory;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;

/// Who agrees, and who signs for each.
///
/// @param errors why what was just asked is refused
public record PartiesPage(
        Space space, List<Party> parties, Map<OrganisationId, Organisation> organisations, FormErrors errors) {

    public boolean mayEdit() {
        return space.rights().mayCoordinate();
    }

    public String settings() {
        return space.path("/reglages");
    }

    public String path(String inside) {
        return space.path(PartyController.INSIDE + inside);
    }

    public String path(Party party, String inside) {
        return path("/" + party.id().value() + inside);
    }

    public String path(Party party, Signatory signatory, String inside) {
        return path(party, "/signataires/" + signatory.id().value() + inside);
    }

    public String name(Party party) {
        Organisation organisation = organisations.get(party.organisation());
        return organisation == null ? "" : organisation.name();
    }

    public boolean isFirst(Party party) {
        return parties.getFirst().equals(party);
    }

    public boolean isLast(Party party) {
        return parties.getLast().equals(party);
    }

    /// "délibération DEL-2024-031 du 9 avril 2024", or null when none is known.
    public @Nullable String deliberation(Signatory signatory) {
        if (signatory.deliberation() == null && signatory.deliberatedOn() == null) {
            return null;
        }
        return "délibération"
                + (signatory.deliberation() == null ? "" : " " + signatory.deliberation())
                + (signatory.deliberatedOn() == null ? "" : " du " + FrenchDates.day(signatory.deliberatedOn()));
    }

    public @Nullable String signedOn(Signatory signatory) {
        return signatory.signedOn() == null ? null : FrenchDates.day(signatory.signedOn());
    }
}
