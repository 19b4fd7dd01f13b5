package org.maillage.plan;

import java.util.List;
import java.util.UUID;

/// What a plan holds that its list can be filtered by.
///
/// @param organisations those with a role on an action one may see
public record PlanChoices(
        List<Choice> enjeux, List<Choice> topics, List<Choice> contracts, List<Choice> organisations) {

    public record Choice(UUID id, String label) {}

    public PlanChoices {
        enjeux = List.copyOf(enjeux);
        topics = List.copyOf(topics);
        contracts = List.copyOf(contracts);
        organisations = List.copyOf(organisations);
    }
}
