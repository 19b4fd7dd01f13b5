package org.maillage.directory.web.followup;

import java.util.Optional;
import org.maillage.accounts.Organisation;
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
        return find(space, side).map(Organisation::name).orElse(usual(side));
    }

    /// For the head of a column.
    String shortOf(Space space, Party.Side side) {
        return find(space, side).map(Organisation::shortName).orElse(usual(side));
    }

    private Optional<Organisation> find(Space space, Party.Side side) {
        return parties.listOf(space.id()).stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .map(party -> organisations.getOrganisation(party.organisation()));
    }

    private static String usual(Party.Side side) {
        return side == Party.Side.CAF ? "Caf" : "Collectivité";
    }
}
