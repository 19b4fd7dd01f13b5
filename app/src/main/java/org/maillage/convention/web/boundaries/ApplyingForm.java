package org.maillage.convention.web.boundaries;

import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.territory.boundaries.BoundaryFile;

/// What is said of boundaries when they are applied.
///
/// @param seen what the page said would be written
public record ApplyingForm(String source, String beginsOn, String seen) {

    private static final int LONGEST = 200;

    public ApplyingForm {
        source = Typed.line(source);
        beginsOn = Typed.text(beginsOn);
        seen = Typed.text(seen);
    }

    static ApplyingForm of(BoundaryFile file, String seen) {
        return new ApplyingForm(file.source(), Typed.day(file.beginsOn()), seen);
    }

    FormErrors errors() {
        if (source.isEmpty()) {
            return FormErrors.of("source", "Dites qui a dressé ces contours, et leur édition.");
        }
        if (source.length() > LONGEST) {
            return FormErrors.of("source", "Ce texte est trop long\u00a0: 200 caractères au plus.");
        }
        if (!beginsOn.isEmpty() && Typed.findDay(beginsOn).isEmpty()) {
            return FormErrors.of("beginsOn", "Cette date n’existe pas\u00a0: écrivez le jour, le mois et l’année.");
        }
        return FormErrors.NONE;
    }
}
