package org.maillage.convention.web.amendments;

import java.util.Map;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.amendments.Deliberation;
import org.maillage.site.FrenchDates;

/// Says what a party decided: "Ville d’Angers : DEL-2026-112 du 2 mars 2026".
final class DecisionWords {

    private DecisionWords() {}

    static String of(Deliberation decided, Map<OrganisationId, Organisation> known) {
        Organisation party = known.get(decided.organisation());
        return (party == null ? "" : party.name() + "\u00a0: ") + decided.reference() + " du "
                + FrenchDates.day(decided.decidedOn());
    }
}
