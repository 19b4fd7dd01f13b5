package org.maillage.directory.web.followup;

import org.maillage.accounts.PersonId;
import org.maillage.convention.Party;
import org.maillage.directory.followup.Referent;
import org.maillage.site.Typed;

/// A referent as it was typed.
public record ReferentForm(
        String side, String person, String name, String function, String phone, String mail, Integer version) {

    public ReferentForm {
        side = Typed.text(side);
        person = Typed.text(person);
        name = Typed.line(name);
        function = Typed.line(function);
        phone = Typed.line(phone);
        mail = Typed.line(mail);
        version = version == null ? 0 : version;
    }

    static ReferentForm blank(String side) {
        return new ReferentForm(side, "", "", "", "", "", 0);
    }

    static ReferentForm of(Referent referent) {
        Referent.Draft said = referent.draft();
        return new ReferentForm(
                said.side().name(),
                said.person() == null ? "" : said.person().value().toString(),
                said.name(),
                said.function(),
                said.phone(),
                said.mail(),
                referent.version());
    }

    Referent.Draft toDraft() {
        return new Referent.Draft(
                Typed.findChoice(Party.Side.class, side).orElseThrow(),
                Typed.findId(person, PersonId::new).orElse(null),
                name,
                function,
                phone,
                mail);
    }
}
