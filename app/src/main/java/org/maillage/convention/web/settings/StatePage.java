package org.maillage.convention.web.settings;

import org.maillage.convention.Space;
import org.maillage.site.Filled;

/// Where a convention is signed or closed.
///
/// @param title of the page, such as "Signer la convention"
/// @param explanation what it changes, in a sentence or two
/// @param inside address of the verb inside the space
/// @param label of the button
public record StatePage(
        Space space, Filled<StateForm> filled, String title, String explanation, String inside, String label) {

    static StatePage ofSignature(Space space, Filled<StateForm> filled) {
        return new StatePage(
                space,
                filled,
                "Signer la convention",
                "La convention passe de « en préparation » à « signée ». Il faut au moins deux parties. "
                        + "Une erreur se corrige : la signature peut être annulée.",
                "/reglages/signature",
                "Enregistrer la signature");
    }

    static StatePage ofClosing(Space space, Filled<StateForm> filled) {
        return new StatePage(
                space,
                filled,
                "Clôturer la convention",
                "La convention passe de « signée » à « close » ; tout reste lisible. "
                        + "Une erreur se corrige : la clôture peut être annulée.",
                "/reglages/cloture",
                "Enregistrer la clôture");
    }

    public StateForm form() {
        return filled.form();
    }

    public String back() {
        return space.path("/reglages");
    }

    public String action() {
        return space.path(inside);
    }
}
