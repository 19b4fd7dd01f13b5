package org.maillage.workspace.attention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.base.attention.AttentionCause.Severity;
import org.maillage.site.FrenchDates;

/// How points are told.
final class PointWords {

    private PointWords() {}

    /// "8 points d’attention".
    static String counted(int points) {
        return points + (points > 1 ? "\u00a0points d’attention" : "\u00a0point d’attention");
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ACT -> "à traiter";
            case WATCH -> "à surveiller";
        };
    }

    /// What the coordination said of a point, and why it is back when it is.
    static @Nullable String told(StandingPoint point) {
        Acknowledgement said = point.acknowledgement();
        if (said == null) {
            return null;
        }
        return "Acquitté le " + FrenchDates.day(said.on()) + (said.by().isEmpty() ? "" : " par " + said.by())
                + "\u00a0: «\u00a0" + said.reason() + "\u00a0»"
                + (point.back() == null ? until(said.until()) : back(point.back()));
    }

    private static String until(@Nullable LocalDate until) {
        return until == null ? "." : ", revient le " + FrenchDates.day(until) + ".";
    }

    private static String back(Ending back) {
        return switch (back) {
            case DUE -> ". Revenu\u00a0: la date choisie est passée.";
            case WORSE -> ". Revenu\u00a0: la situation s’est aggravée.";
            case ANEW -> ". Revenu\u00a0: la cause avait cessé, et recommence.";
            case WITHDRAWN, SETTLED -> ".";
        };
    }
}
