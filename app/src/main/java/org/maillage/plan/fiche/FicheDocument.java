package org.maillage.plan.fiche;

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

    /// @param convention whose plan the action is in, as its title reads
    public static FillableForm of(ActionSheet sheet, String convention, Words words) {
        return new FillableForm(
                sheet.title(), convention, INSTRUCTIONS, HEADING, new FicheContents(sheet, words).lines());
    }
}
