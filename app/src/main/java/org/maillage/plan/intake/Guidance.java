package org.maillage.plan.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.base.reading.Cell;

/// What a model tells the person who fills it in: words that belong to no action.
final class Guidance {

    private static final Pattern PHRASE =
            Pattern.compile("(?is)^(?:champ (?:texte|liste|num[ée]rique|date|binaire|libre|obligatoire|facultatif)\\b.*"
                    + "|texte (?:court|long|libre) (?:de|\\().*"
                    + "|ce champ ne sera pas int[ée]gr[ée].*|ces informations devront [êe]tre saisies.*"
                    + "|(?:➔ ?)?(?:utilisez exactement|choisissez l.option|saisissez un|cr[ée]ez sous la forme|indiquez ici|renseignez ici|reseignez ici"
                    + "|pr[ée]sentez en quelques|s[ée]lectionnez (?:dans|une)|[àa] choisir dans|[àa] s[ée]lectionner dans|liste d[ée]roulante).*"
                    + "|si vos (?:sous-)*axes sont num[ée]rot[ée]s.*|indiquer si l.action est en .*indications.*"
                    + "|plusieurs \\w+ peuvent [êe]tre indiqu[ée].*|(?:format )?jj/mm/aaaa)$");

    private Guidance() {}

    static boolean isGuidance(String text) {
        return PHRASE.matcher(text).matches();
    }

    /// @return whether at least half of a line tells how to fill the columns in
    static boolean isGuidance(List<Cell> line) {
        long phrases = line.stream().filter(cell -> isGuidance(cell.text())).count();
        return phrases > 0 && phrases * 2 >= line.size();
    }
}
