package org.maillage.diagnosis.web.editions;

import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// What is said beside a file that is handed in.
///
/// @param year when neither the columns nor the name of the file say it
/// @param scope `departement` or `france`
record EditionForm(String year, String scope) {

    static final EditionForm EMPTY = new EditionForm("", "");

    private static final int FIRST = 1960;
    private static final int LAST = 2100;

    EditionForm {
        year = Typed.text(year);
        scope = Typed.text(scope);
    }

    FormErrors errors() {
        return year.isEmpty() || isYear()
                ? FormErrors.NONE
                : FormErrors.of("year", "Écrivez l’année en quatre chiffres, par exemple 2021.");
    }

    private boolean isYear() {
        return year.matches("[0-9]{4}") && number() >= FIRST && number() <= LAST;
    }

    int number() {
        return Integer.parseInt(year);
    }

    boolean wholeCountry() {
        return scope.equals("france");
    }
}
