package org.maillage.directory.web;

import java.time.LocalDate;
import org.maillage.directory.Upkeep;
import org.maillage.site.FrenchDates;

/// How old a sheet is, in words and in the tone of a state.
public record Freshness(String tone, String words) {

    public static Freshness of(Upkeep upkeep, LocalDate today) {
        LocalDate known = upkeep.knownOn();
        if (known == null) {
            return new Freshness("warn", "jamais vérifiée");
        }
        String when = "exacte au " + FrenchDates.day(known);
        return upkeep.isDue(today) ? new Freshness("warn", when + ", à revoir") : new Freshness("ok", when);
    }
}
