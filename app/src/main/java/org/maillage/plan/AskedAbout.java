package org.maillage.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// What another module knows of the news that were asked about an action: said on its pages to who keeps it true.
public interface AskedAbout {

    /// @return what was asked last, one line for each person
    List<Asked> listLatest(Space space, ActionId action);

    /// @return what the history of the action tells besides
    Collection<UUID> subjectsOf(Space space, ActionId action);

    /// @param when it came to this state, in words
    /// @param campaign where it is followed; without address for who may not
    /// @param asked by whom and until when, in a sentence
    record Asked(String who, NoteLine.Mood state, String when, Link campaign, String asked) {}
}
