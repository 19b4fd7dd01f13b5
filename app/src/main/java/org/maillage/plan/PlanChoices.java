package org.maillage.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Theme;

/// What a plan holds that its list can be filtered by.
///
/// @param themes all those of the convention, in its order
/// @param organisations those with a role on an action one may see
/// @param places those a filter names; the territory tells all that can be chosen
/// @param pilots those of them that pilot or co-pilot one
public record PlanChoices(
        List<Theme> themes,
        List<Choice> enjeux,
        List<Choice> topics,
        List<Choice> contracts,
        List<Choice> organisations,
        List<Choice> places,
        Set<OrganisationId> pilots) {

    public record Choice(UUID id, String label) {}

    public PlanChoices {
        themes = List.copyOf(themes);
        enjeux = List.copyOf(enjeux);
        topics = List.copyOf(topics);
        contracts = List.copyOf(contracts);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        pilots = Set.copyOf(pilots);
    }
}
