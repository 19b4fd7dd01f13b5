package org.maillage.partners.web;

import java.util.List;
import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.partners.asking.AskingRights;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ListGesture;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Asking for news of the actions on the list.
@Component
class AskGesture implements ListGesture {

    @Override
    public Optional<Link> offerFor(Space space, ActionFilter filter) {
        return offerFor(space, filter, List.of());
    }

    @Override
    public Optional<Link> offerFor(Space space, ActionFilter filter, List<String> codes) {
        if (!AskingRights.mayAsk(space) || space.copy() != null) {
            return Optional.empty();
        }
        var address = UriComponentsBuilder.fromUriString(space.path(AskPages.INSIDE + "/nouvelle" + filter.query()));
        codes.forEach(code -> address.queryParam(AskPage.CODE, code));
        return Optional.of(new Link(
                "Demander des nouvelles de ces actions", address.build(true).toUriString()));
    }
}
