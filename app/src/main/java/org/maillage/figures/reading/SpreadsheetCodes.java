package org.maillage.figures.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.figures.Level;

/// What spreadsheets do to codes when a file is opened and saved in one: they take them for numbers.
final class SpreadsheetCodes {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+?[0-9]{1,2}");
    private static final String REMEDY = " Déposez le fichier d’origine, sans l’ouvrir dans un tableur.";

    private SpreadsheetCodes() {}

    /// Why a code is wrong, in French.
    static String fault(String code, Level level) {
        return find(code, level).orElse("« " + code + " » n’est pas un code attendu ici : " + level.rule() + ".");
    }

    /// The same, when a spreadsheet did it.
    static Optional<String> find(String code, Level level) {
        if (SCIENTIFIC.matcher(code).matches()) {
            return Optional.of("« " + code
                    + " » est un code qu’un tableur a changé en nombre : ses chiffres sont perdus." + REMEDY);
        }
        return level.accepts("0" + code)
                ? Optional.of("« " + code + " » a perdu le zéro qui le commence : un tableur l’a enlevé." + REMEDY)
                : Optional.empty();
    }
}
