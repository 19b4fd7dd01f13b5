package org.maillage.site.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Conflict;
import org.maillage.site.FormErrors;
import org.maillage.site.Unsent;

/// Two versions of one object side by side, and the choices between them.
///
/// @param hidden what travels with the choices: three sides of the form
/// @param contradicted the questions that must be answered
/// @param fromThem questions that only the other changed; one may take them back
/// @param fromMe questions that only one changed oneself
/// @param errors the questions left without answer, once they were asked
public record ComparisonPage(
        Conflict conflict,
        LocalDate today,
        String address,
        List<Unsent.Hidden> hidden,
        List<Question> contradicted,
        List<Question> fromThem,
        List<Question> fromMe,
        FormErrors errors) {

    /// @param chosen the side that is ticked, or null when nothing is chosen yet
    /// @param together whether both can be kept, one added to the other
    public record Question(
            String id,
            String name,
            String label,
            String theirs,
            String mine,
            @Nullable String chosen,
            boolean together) {

        public boolean isChosen(String side) {
            return side.equals(chosen);
        }
    }

    public String title() {
        return "Deux versions de «\u00a0" + conflict.title() + "\u00a0»";
    }

    /// What happened, in one sentence.
    public String sentence() {
        return conflict.who() + " a enregistré «\u00a0" + conflict.title() + "\u00a0» " + conflict.when(today)
                + ", pendant que vous écriviez.";
    }

    /// What there is to do about it.
    public String remedy() {
        if (contradicted.isEmpty()) {
            return "Vos deux saisies ne se contredisent pas\u00a0: un bouton enregistre l’une avec l’autre.";
        }
        String rest = fromThem.isEmpty() && fromMe.isEmpty()
                ? ""
                : " Le reste ne se contredit pas et se réunit de lui-même, plus bas.";
        return contradicted.size() == 1
                ? "Rien n’est perdu ni écrasé\u00a0: choisissez ce qui vaut pour le champ que vous avez changé tous les deux."
                        + rest
                : "Rien n’est perdu ni écrasé\u00a0: choisissez ce qui vaut pour chacun des " + contradicted.size()
                        + " champs que vous avez changés tous les deux." + rest;
    }

    public String button() {
        return contradicted.isEmpty() ? "Enregistrer" : "Enregistrer ces choix";
    }

    public String restFromThem() {
        return counted(fromThem, "repris de " + conflict.who());
    }

    public String restFromMe() {
        return counted(fromMe, "à vous");
    }

    // Named, so that one need not open the list to know what it holds.
    private static String counted(List<Question> questions, String whose) {
        String labels = questions.stream().map(Question::label).collect(Collectors.joining(", "));
        return (questions.size() > 1 ? questions.size() + " champs " : "Un champ ") + whose + "\u00a0: " + labels;
    }
}
