package org.maillage.workspace.mine;

import java.time.LocalDate;
import java.util.List;

/// My conventions, and the actions that wait for my organisation.
public record MySpacesPage(List<SpaceCard> spaces, LocalDate today) {

    /// Spaces in which my organisation pilots something.
    public List<SpaceCard> withActions() {
        return spaces.stream().filter(card -> !card.actions().isEmpty()).toList();
    }

    public String heading() {
        return spaces.size() > 1 ? "Mes conventions" : "Ma convention";
    }

    public boolean several() {
        return spaces.size() > 1;
    }
}
