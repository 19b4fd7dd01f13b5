package org.maillage.plan.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.PlanLine;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.Pager;

/// A card for each action, with what one asks in a meeting: who, where, how far, what is new.
public record CardsBody(List<Card> cards, Pager pager) implements ViewBody {

    /// @param steps "3 étapes sur 5", with the next one; empty when it has none
    /// @param news the latest, or null
    public record Card(
            PlanLine line, String steps, @Nullable NoteLine news) {}
}
