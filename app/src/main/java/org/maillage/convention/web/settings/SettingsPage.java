package org.maillage.convention.web.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionCalendar;
import org.maillage.convention.SettingsEntry;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;

/// The hub of the settings: what the convention is, and the ways to each part of it.
///
/// @param territory name of what the convention is about
/// @param entries what comes before and after
public record SettingsPage(
        Space space,
        ConventionCalendar calendar,
        String territory,
        int parties,
        int signatories,
        int themes,
        List<SettingsEntry.Entry> entries) {

    public Convention convention() {
        return space.convention();
    }

    public boolean mayEdit() {
        return space.rights().mayCoordinate();
    }

    /// The copy an avenant is prepared in is neither signed nor closed, and has no states or avenants of its own.
    public boolean isSignedHere() {
        return space.copy() == null;
    }

    public boolean inPreparation() {
        return convention().status() == Convention.Status.PREPARATION;
    }

    public boolean signed() {
        return convention().status() == Convention.Status.SIGNED;
    }

    public boolean closed() {
        return convention().status() == Convention.Status.CLOSED;
    }

    public String starts() {
        return FrenchDates.day(convention().startsOn());
    }

    public String ends() {
        return FrenchDates.day(convention().endsOn());
    }

    public @Nullable String signedOn() {
        return convention().signedOn() == null
                ? null
                : FrenchDates.day(convention().signedOn());
    }

    public @Nullable String closedOn() {
        return convention().closedOn() == null
                ? null
                : FrenchDates.day(convention().closedOn());
    }

    public String partiesWords() {
        return counted(parties, "partie") + ", " + counted(signatories, "signataire");
    }

    public String themesWords() {
        return counted(themes, "thème");
    }

    public String amendments() {
        return space.path("/avenants");
    }

    public String path(String inside) {
        return space.path("/reglages" + inside);
    }

    private static String counted(int count, String word) {
        return (count == 0 ? "aucun" + (word.equals("partie") ? "e" : "") : Integer.toString(count))
                + "\u00a0"
                + word
                + (count > 1 ? "s" : "");
    }
}
