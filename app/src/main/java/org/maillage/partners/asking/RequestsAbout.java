package org.maillage.partners.asking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.plan.ActionId;
import org.maillage.plan.AskedAbout;
import org.maillage.site.components.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says on the pages of an action whom its news were asked of, and what became of it.
@Component
class RequestsAbout implements AskedAbout {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final CampaignWords words;

    RequestsAbout(JdbcClient jdbc, Campaigns campaigns, CampaignWords words) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.words = words;
    }

    @Override
    public List<Asked> listLatest(Space space, ActionId action) {
        return campaigns
                .findLatestAbout(space.id(), action)
                .map(campaign -> campaigns.listRequests(space.id(), space.sight(), campaign.id()).stream()
                        .filter(request -> request.action().id().equals(action))
                        .map(request -> asked(space, campaign, request))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Collection<UUID> subjectsOf(Space space, ActionId action) {
        return jdbc.sql("select id from partners.request where convention_id = ? and action_id = ?")
                .params(space.id().value(), action.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private Asked asked(Space space, Campaign campaign, FollowedRequest request) {
        boolean mayFollow = space.rights().mayCoordinateSomeTheme();
        return new Asked(
                request.whom(),
                words.state(request),
                words.since(request),
                new Link(campaign.title(), mayFollow ? space.path(campaign.path()) : null),
                words.asked(campaign));
    }
}
