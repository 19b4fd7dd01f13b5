package org.maillage.plan.web;

import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Actions;
import org.maillage.plan.PlanChoices;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;

/// Where the vocabulary of a plan finds its words: each call is a question to the database.
record PlanSource(Space space, Actions actions, Areas areas) {

    Territory territory() {
        return areas.getTerritory(space.convention().territory());
    }

    PlanChoices choices() {
        return actions.choices(space.id(), space.sight());
    }

    /// What a filter names, without the rest of the lists.
    PlanChoices choicesIn(ActionFilter filter) {
        return actions.choicesIn(space.id(), space.sight(), filter);
    }
}
