package org.maillage.partners.web;

import org.maillage.site.Filled;

/// Bringing a colleague, or handing over.
///
/// @param leaving whether who asks is no longer in charge afterwards
public record PassingPage(String back, String action, String subject, boolean leaving, Filled<ColleagueForm> filled) {

    public String title() {
        return leaving ? "Qui s’en occupe maintenant ?" : "Quel ou quelle collègue peut compléter ?";
    }

    public String sentence() {
        return leaving
                ? "Cette personne recevra la même demande, et vous n’en recevrez plus pour cette action."
                : "Cette personne recevra la même demande, pour cette action seulement. Vous pourrez toujours répondre.";
    }

    public String button() {
        return leaving ? "Passer la main" : "Envoyer la demande";
    }
}
