package org.maillage.directory.web.followup;

import java.util.List;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// What each side is called in a convention: the short name of its party.
@Component
class SideNames {

    private final Parties parties;
    private final Organisations organisations;

    SideNames(Parties parties, Organisations organisations) {
        this.parties = parties;
        this.organisations = organisations;
    }

    String of(Space space, Party.Side side) {
        List<Party> agreed = parties.listOf(space.id());
        return agreed.stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .map(party ->
                        organisations.getOrganisation(party.organisation()).name())
                .orElse(side == Party.Side.CAF ? "Caf" : "Collectivité");
    }
}
