package org.maillage.site.editing;

import org.jspecify.annotations.Nullable;
import org.maillage.site.Unsent;

/// @param person who is signed in now, or null where no account is needed
public record SendAgainPage(Unsent unsent, @Nullable String person) {

    public String title() {
        return "Rien n’est perdu\u00a0: il reste à envoyer";
    }

    public String sentence() {
        String kept =
                "La page était restée ouverte trop longtemps\u00a0: ce que vous aviez écrit n’est pas encore enregistré.";
        return person == null ? kept : kept + " Vous êtes " + person + ".";
    }
}
