package org.maillage.convention.web.parties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.Function;
import org.maillage.accounts.Organisation;
import org.maillage.convention.Party;
import org.maillage.convention.web.OneOf;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;

/// A party as typed: its organisation by name, known or new.
public record PartyForm(
        @NotBlank(message = "{party.organisation.absent}") @Size(max = 200, message = "{form.text.long}")
        String organisation,

        @OneOf(value = Party.Side.class, message = "{party.side.absent}")
        String side,

        String version) {

    public PartyForm {
        organisation = Typed.text(organisation);
        side = Typed.text(side);
        version = Typed.text(version);
    }

    static PartyForm empty() {
        return new PartyForm("", "", "0");
    }

    static PartyForm of(Party party, Organisation organisation) {
        return new PartyForm(organisation.name(), party.side().name(), Integer.toString(party.version()));
    }

    Party.Side chosenSide() {
        return Party.Side.valueOf(side);
    }

    Conflict.Fields against(PartyForm theirs, Function<Party.Side, String> label) {
        return new Conflict.Fields()
                .add("Organisation", theirs.organisation, organisation, "organisation")
                .add("Côté", label.apply(theirs.chosenSide()), label.apply(chosenSide()), "side");
    }
}
