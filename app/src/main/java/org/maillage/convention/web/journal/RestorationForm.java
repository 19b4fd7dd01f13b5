package org.maillage.convention.web.journal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.history.restoration.Moment;
import org.maillage.site.Typed;

/// Which moment, and what of it comes back.
///
/// @param entree the entry of the journal that names the moment
/// @param cote `avant` or `apres` what was done then
/// @param champ the place one comes from, alone ticked; empty for all
/// @param champs the places ticked
/// @param lu the latest entry of the object when it was shown
public record RestorationForm(String entree, String cote, String champ, Set<String> champs, String lu) {

    // A browser leaves out what is not ticked.
    @SuppressWarnings("NullAway")
    public RestorationForm {
        entree = Typed.text(entree);
        cote = Moment.Side.of(cote).address();
        champ = Typed.text(champ);
        champs = Typed.choices(champs);
        lu = Typed.text(lu);
    }

    Moment moment() {
        return new Moment(number(entree), Moment.Side.of(cote));
    }

    long seen() {
        return number(lu);
    }

    /// Whether a place is ticked when the page opens: all of them, or the one that one came from.
    boolean ticks(String key) {
        return champs.isEmpty() ? champ.isEmpty() || champ.equals(key) : champs.contains(key);
    }

    private static long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
