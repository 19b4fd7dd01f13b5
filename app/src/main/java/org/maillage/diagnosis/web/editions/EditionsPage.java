package org.maillage.diagnosis.web.editions;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.figures.FileProblem;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Source;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Option;
import org.maillage.site.components.Tab;

/// The editions of official figures the instance holds, and where a file is handed in.
///
/// @param sources that no edition in force comes from yet
/// @param fetchable those that can be fetched from their official address
/// @param problems of the file that was just refused
/// @param more how many others there are
public record EditionsPage(
        Space space,
        List<KeptEdition> inForce,
        List<KeptEdition> waiting,
        List<Source> sources,
        List<Source> fetchable,
        EditionForm form,
        FormErrors errors,
        List<FileProblem> problems,
        long more,
        String departement,
        List<Tab> tabs) {

    public String action() {
        return EditionAddress.all(space);
    }

    public String fetchPath(Source source) {
        return EditionAddress.all(space) + "/" + source.key() + "/recherche";
    }

    public boolean mayBring() {
        return space.rights().mayCoordinate();
    }

    public String path(KeptEdition edition) {
        return EditionAddress.of(space, edition.id());
    }

    public String year() {
        return form.year();
    }

    public List<Option> scopes() {
        return List.of(
                new Option(
                        "departement",
                        departement,
                        !form.wholeCountry(),
                        "Assez pour comparer au département ; le reste du fichier est passé."),
                new Option(
                        "france",
                        "Toute la France",
                        form.wholeCountry(),
                        "Pour une instance qui sert plusieurs départements."));
    }

    /// "69 lignes gardées sur 16 213, reprises le 20 novembre 2025".
    public String told(KeptEdition edition) {
        return count(edition.rowsKept()) + " lignes gardées sur " + count(edition.rowsRead()) + ", reprises le "
                + FrenchDates.dayAndTime(edition.receivedAt());
    }

    static String count(long number) {
        return String.format(java.util.Locale.FRENCH, "%,d", number).replace('\u202f', '\u00a0');
    }
}
