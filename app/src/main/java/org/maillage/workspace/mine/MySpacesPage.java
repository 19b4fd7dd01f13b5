package org.maillage.workspace.mine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.workspace.portfolio.Portfolio;

/// What waits for me, my conventions, what my organisation leads, what I follow.
///
/// @param cards my conventions, when they are few
/// @param portfolio the same side by side, when they are several; else null
public record MySpacesPage(
        List<AskedLine> asked,
        List<CarriedLine> carried,
        List<SpaceCard> cards,
        @Nullable Portfolio portfolio,
        LedActions led,
        List<FollowedLine> followed,
        LocalDate today) {

    private static final int SHOWN = 5;

    /// The page of who is a member of no convention.
    static final MySpacesPage OF_NOBODY = new MySpacesPage(
            List.of(),
            List.of(),
            List.of(),
            null,
            new LedActions(false, List.of(), List.of(), 0, List.of()),
            List.of(),
            LocalDate.MIN);

    public boolean isMember() {
        return !cards.isEmpty() || portfolio != null;
    }

    public boolean nothingAsked() {
        return asked.isEmpty() && carried.isEmpty();
    }

    /// Of what I am in charge of, the first to look at.
    public List<CarriedLine> carriedFirst() {
        return carried.stream().limit(SHOWN).toList();
    }

    public List<CarriedLine> carriedThen() {
        return carried.stream().skip(SHOWN).toList();
    }

    public String carriedThenWords() {
        int more = carriedThen().size();
        return more == 1 ? "Voir une autre action" : "Voir " + more + " autres actions";
    }

    public String heading() {
        return portfolio != null ? "Mes conventions" : "Ma convention";
    }
}
