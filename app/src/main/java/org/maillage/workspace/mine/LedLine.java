package org.maillage.workspace.mine;

import java.util.Locale;
import org.maillage.convention.Space;
import org.maillage.plan.across.ActionState;
import org.maillage.plan.across.LedAction;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;

/// An action that my organisation leads.
///
/// @param convention its name, or nothing when all are of one
/// @param due its end in words; nothing when it is to be said
public record LedLine(
        Link action, String convention, String role, String progress, boolean late, boolean silent, String due) {

    static LedLine of(LedAction led, Space space, boolean several, Words words) {
        ActionState state = led.state();
        return new LedLine(
                ActionWords.link(state.action(), space),
                several ? space.convention().shortTitle() : "",
                led.pilot() ? "pilote" : "copilote",
                words.of(state.progress()).toLowerCase(Locale.FRENCH),
                state.late(),
                state.silent(),
                due(state));
    }

    private static String due(ActionState state) {
        var end = state.endsOn();
        if (end != null) {
            return FrenchDates.day(end);
        }
        return state.endless() ? "sans fin" : "";
    }
}
