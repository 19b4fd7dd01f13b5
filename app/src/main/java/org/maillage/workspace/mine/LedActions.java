package org.maillage.workspace.mine;

import java.util.List;
import org.maillage.site.components.Link;

/// What my organisation leads: what needs care in sight, the rest folded, and the filtered plans that hold all of it.
///
/// @param organised whether I work for an organisation
/// @param shown late, then silent, first
/// @param folded those that follow
/// @param beyond how many more are only in the plans
/// @param places each organisation in each convention, with the lists of its actions
public record LedActions(boolean organised, List<LedLine> shown, List<LedLine> folded, int beyond, List<Place> places) {

    private static final int FEW = 3;

    public record Place(String name, List<Link> lists) {}

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /// Whether the places are too many to stay in sight.
    public boolean isEverywhere() {
        return places.size() > FEW;
    }

    public String foldedWords() {
        int more = folded.size();
        return more == 1 ? "Voir une autre action" : "Voir " + more + " autres actions";
    }

    public String beyondWords() {
        return beyond == 1 ? "Une autre se trouve" : beyond + " autres se trouvent";
    }
}
