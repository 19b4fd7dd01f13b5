package org.maillage.plan.web.lists;

import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// A name as it was typed, in the place of another.
record NameForm(String name, Integer version) {

    private static final int LONGEST = 200;

    NameForm {
        name = Typed.text(name);
        version = version == null ? 0 : version;
    }

    static NameForm of(NameList.Item item) {
        return new NameForm(item.name(), item.version());
    }

    /// @param field where it is typed on the page
    FormErrors errors(String field) {
        if (name.isEmpty()) {
            return FormErrors.of(field, "Écrivez un nom.");
        }
        return name.length() > LONGEST
                ? FormErrors.of(field, "Le nom dépasse " + LONGEST + " caractères : raccourcissez-le.")
                : FormErrors.NONE;
    }
}
