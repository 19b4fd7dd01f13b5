package org.maillage.partners.web;

import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.partners.asking.AskingRights;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ListGesture;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Asking for news of the actions on the list.
@Component
class AskGesture implements ListGesture {

    @Override
    public Optional<Link> offerFor(Space space, ActionFilter filter) {
        return AskingRights.mayAsk(space)
                ? Optional.of(new Link(
                        "Demander des nouvelles de ces actions",
                        space.path(AskPages.INSIDE + "/nouvelle" + filter.query())))
                : Optional.empty();
    }
}
