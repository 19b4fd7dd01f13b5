package org.maillage.workspace;

import java.util.List;
import org.maillage.convention.Convention;
import org.maillage.site.FrenchDates;
import org.maillage.site.FrenchLists;

/// A convention in the few words that present it: between whom, for when, how far.
///
/// @param parties names of those who agree, in their order
public record ConventionWords(Convention convention, List<String> parties) {

    public String title() {
        return convention.title();
    }

    /// "Ville d’Angers et Caf de Maine-et-Loire", or nothing when nobody is named yet.
    public String between() {
        return FrenchLists.joined(parties);
    }

    /// "2023–2026" for whole years, else with months.
    public String period() {
        boolean wholeYears = convention.startsOn().getDayOfYear() == 1
                && convention.endsOn().plusDays(1).getDayOfYear() == 1;
        return wholeYears
                ? convention.startsOn().getYear() + "–" + convention.endsOn().getYear()
                : FrenchDates.month(convention.startsOn()) + "\u00a0–\u00a0" + FrenchDates.month(convention.endsOn());
    }

    /// "signée le 28 février 2023".
    public String state() {
        return switch (convention.status()) {
            case PREPARATION -> "en préparation";
            case SIGNED ->
                convention.signedOn() == null ? "signée" : "signée le " + FrenchDates.day(convention.signedOn());
            case CLOSED ->
                convention.closedOn() == null ? "close" : "close le " + FrenchDates.day(convention.closedOn());
        };
    }

    /// The kind of the worded state: in preparation waits, signed lives, closed rests.
    public String stateKind() {
        return switch (convention.status()) {
            case PREPARATION -> "warn";
            case SIGNED -> "ok";
            case CLOSED -> "idle";
        };
    }

    public boolean inPreparation() {
        return convention.status() == Convention.Status.PREPARATION;
    }
}
