package org.maillage.workspace.overview;

import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.Rights;
import org.maillage.convention.Space;

/// What one may do first in a space where nothing is planned yet; nothing for who may only read.
public record FirstSteps(Space space) {

    /// @param why one sentence below
    public record Step(String label, String path, String why) {}

    public List<Step> offered() {
        Rights rights = space.rights();
        var steps = new ArrayList<Step>();
        if (rights.mayCoordinate()) {
            steps.add(step(
                    "Inviter les membres",
                    "/membres",
                    "Les chargés de coopération de chaque partie, les pilotes d’action, les élus qui liront."));
            steps.add(step(
                    "Régler les thèmes",
                    "/reglages/themes",
                    "Leurs noms, leurs couleurs et leur ordre ; les actions s’y rangent."));
            steps.add(
                    step(
                            "Importer un plan d’actions",
                            "/imports",
                            "Depuis votre fichier Excel ou LibreOffice : vous vérifiez tout avant que rien ne soit enregistré."));
        }
        if (rights.mayCoordinateSomeTheme()) {
            steps.add(step(
                    "Écrire un premier enjeu",
                    "/plan/enjeux",
                    "Ce que les partenaires veulent changer ; les actions y répondront."));
        }
        return steps;
    }

    private Step step(String label, String inside, String why) {
        return new Step(label, space.path(inside), why.replace(" ;", "\u00a0;").replace(" :", "\u00a0:"));
    }
}
