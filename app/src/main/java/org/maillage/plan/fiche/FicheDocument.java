package org.maillage.plan.fiche;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maillage.base.tables.FillableForm;
import org.maillage.plan.ActionSheet;
import org.maillage.site.Words;

/// The fiche action as a document to fill in and send back: empty, or with what the house knows of an action.
///
/// What it holds reads back to the same values, rubric by rubric; what a fiche has no rubric for (visibility, days of
/// steps, structures that operate, news already written) stays in the house.
public final class FicheDocument {

    /// The rubric by which a fiche that comes back is known.
    public static final String REFERENCE = "Repère de la fiche";

    private static final String HEADING = "Fiche action"; // the import reads a fiche from this line on

    private static final List<String> INSTRUCTIONS = List.of(
            "Écrivez dans la colonne de droite, et laissez vide ce que vous ne savez pas.",
            "Ne changez pas les intitulés de la colonne de gauche : ce sont eux que la plateforme reconnaît.",
            "Pour plusieurs structures, personnes, publics ou quartiers, écrivez-en un par ligne.",
            "Écrivez les dates avec le jour, le mois et l’année, par exemple 01/09/2026.",
            "Enregistrez au format .odt ou .docx, puis renvoyez le document à qui vous l’a envoyé.",
            "La coordination de la convention relit le document avant de reprendre ce qu’il dit.");

    private FicheDocument() {}

    /// @param convention whose plan the fiche is for, as its title reads
    public static FillableForm model(String convention) {
        List<FillableForm.Line> lines = Arrays.stream(FicheRubric.values())
                .map(rubric -> new FillableForm.Line(rubric.label(), rubric.guidance(), ""))
                .toList();
        return new FillableForm("Une action à proposer", convention, INSTRUCTIONS, HEADING, lines);
    }

    /// What an action says, rubric by rubric.
    public static List<FillableForm.Line> lines(ActionSheet sheet, Words words) {
        return new FicheContents(sheet, words).lines();
    }

    /// @param convention whose plan the action is in, as its title reads
    /// @param reference by which it is known again
    static FillableForm of(String title, String convention, List<FillableForm.Line> lines, String reference) {
        var whole = new ArrayList<>(lines);
        whole.add(new FillableForm.Line(REFERENCE, "Ne le changez pas : il dit d’où part cette fiche.", reference));
        return new FillableForm(title, convention, INSTRUCTIONS, HEADING, whole);
    }
}
