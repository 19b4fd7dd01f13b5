package org.maillage.convention.web.parties;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.Party;
import org.maillage.convention.SignatoryId;
import org.maillage.convention.Space;
import org.maillage.site.Filled;

/// Where a signatory is added or edited.
///
/// @param party the one signed for
/// @param organisation its name
/// @param edited null for a new one
public record SignatoryPage(
        Space space,
        Filled<SignatoryForm> filled,
        Party party,
        String organisation,
        @Nullable SignatoryId edited) {

    public SignatoryForm form() {
        return filled.form();
    }

    public String title() {
        return edited == null ? "Ajouter un signataire" : "Modifier le signataire";
    }

    /// Where its changes are read, or null for a new one.
    public @Nullable String history() {
        return edited == null ? null : space.path("/journal/signataire/" + edited.value());
    }

    public String back() {
        return space.path(PartyController.INSIDE);
    }

    public String action() {
        return back() + "/" + party.id().value() + "/signataires/"
                + (edited == null ? "nouveau" : edited.value().toString());
    }
}
