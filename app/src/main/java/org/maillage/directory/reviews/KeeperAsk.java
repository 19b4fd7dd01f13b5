package org.maillage.directory.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Actor;
import org.maillage.convention.Convention;

/// All that a mail opens: the sheets of one organisation, in one campaign.
///
/// @param name of the member who was written to, or null for an address of the organisation
/// @param word what was left to the coordination before, or empty
public record KeeperAsk(
        AskId id,
        Review review,
        Convention convention,
        OrganisationId organisation,
        String organisationName,
        @Nullable String name,
        String address,
        String word,
        List<AskedSheet> sheets) {

    public KeeperAsk {
        sheets = List.copyOf(sheets);
    }

    /// A link may have been handed on: the journal says whose link it was, not who held it.
    public Actor actor() {
        return new Actor(null, actorName(organisationName, name));
    }

    static String actorName(String organisation, @Nullable String name) {
        return organisation + ", par le lien envoyé à " + (name == null ? "son adresse" : name);
    }

    /// Those that may still be answered.
    public List<AskedSheet> open() {
        return sheets.stream().filter(AskedSheet::isOpen).toList();
    }
}
