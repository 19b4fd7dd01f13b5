package org.maillage.convention.web.parties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.maillage.convention.Signatory;
import org.maillage.convention.SignatoryId;
import org.maillage.convention.web.Day;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;

/// Who signs for a party, as typed.
public record SignatoryForm(
        @NotBlank(message = "{signatory.name.absent}") @Size(max = 120, message = "{form.text.long}")
        String name,

        @NotBlank(message = "{signatory.function.absent}") @Size(max = 200, message = "{form.text.long}")
        String function,

        @Size(max = 100, message = "{form.text.long}") String deliberation,
        @Day String deliberatedOn,
        @Day String signedOn,
        String version) {

    public SignatoryForm {
        name = Typed.text(name);
        function = Typed.text(function);
        deliberation = Typed.text(deliberation);
        deliberatedOn = Typed.text(deliberatedOn);
        signedOn = Typed.text(signedOn);
        version = Typed.text(version);
    }

    static SignatoryForm empty() {
        return new SignatoryForm("", "", "", "", "", "0");
    }

    static SignatoryForm of(Signatory signatory) {
        return new SignatoryForm(
                signatory.name(),
                signatory.function(),
                Typed.text(signatory.deliberation()),
                Typed.day(signatory.deliberatedOn()),
                Typed.day(signatory.signedOn()),
                Integer.toString(signatory.version()));
    }

    Signatory toSignatory(UUID id) {
        return new Signatory(
                new SignatoryId(id),
                name,
                function,
                Typed.orNull(deliberation),
                Typed.findDay(deliberatedOn).orElse(null),
                Typed.findDay(signedOn).orElse(null),
                Typed.version(version));
    }

    Conflict.Fields against(SignatoryForm theirs) {
        return new Conflict.Fields()
                .add("Nom", theirs.name, name, "name")
                .add("Fonction", theirs.function, function, "function")
                .add("Délibération", theirs.deliberation, deliberation, "deliberation")
                .add(
                        "Date de la délibération",
                        Typed.dayInWords(theirs.deliberatedOn),
                        Typed.dayInWords(deliberatedOn),
                        "deliberatedOn")
                .add("Signé le", Typed.dayInWords(theirs.signedOn), Typed.dayInWords(signedOn), "signedOn");
    }
}
