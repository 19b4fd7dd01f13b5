package org.maillage.partners.asking;

import java.util.Optional;
import org.maillage.base.Sights;
import org.maillage.convention.Space;
import org.maillage.partners.RequestCount;
import org.maillage.partners.WaitingRequests;
import org.maillage.plan.ClosingMatter;
import org.springframework.stereotype.Component;

/// News that were asked and have not come: nobody is asked any more once the convention is closed.
@Component
class ClosingRequests implements ClosingMatter {

    private final WaitingRequests requests;

    ClosingRequests(WaitingRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<Matter> findMatter(Space space) {
        int waiting = requests.countsOf(Sights.of(space.id().value(), space.sight()))
                .getOrDefault(space.id().value(), RequestCount.NONE)
                .waiting();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Matter(
                        waiting + "\u00a0"
                                + (waiting == 1
                                        ? "demande de nouvelles attend encore une réponse."
                                        : "demandes de nouvelles attendent encore une réponse."),
                        "/plan/nouvelles"));
    }
}
