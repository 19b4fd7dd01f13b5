package org.maillage.plan.web.enjeux;

import org.maillage.plan.Heading;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// A heading as it was typed.
///
/// @param theme code of the theme it belongs to; only read for a new one
public record HeadingForm(String title, String theme, Integer version) {

    private static final int LONGEST = 200;

    public HeadingForm {
        title = Typed.text(title);
        theme = Typed.text(theme);
        version = version == null ? 0 : version;
    }

    static HeadingForm of(Heading heading) {
        return new HeadingForm(heading.title(), "", heading.version());
    }

    FormErrors errors() {
        if (title.isEmpty()) {
            return FormErrors.of("title", "Nommez la rubrique.");
        }
        return title.length() > LONGEST
                ? FormErrors.of("title", "Le nom dépasse " + LONGEST + " caractères : raccourcissez-le.")
                : FormErrors.NONE;
    }
}
