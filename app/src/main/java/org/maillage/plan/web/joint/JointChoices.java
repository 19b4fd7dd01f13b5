package org.maillage.plan.web.joint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.plan.web.form.Shelf;

/// What can be asked of actions in one convention, and the names of it all.
///
/// @param areaNames as they must be said where they stand alone: a QPV with its zoning year
/// @param organisations every organisation one may make a pilot, by name
/// @param whole how the whole territory is called
record JointChoices(
        List<Shelf> progresses,
        List<Shelf> priorities,
        List<Shelf> areas,
        Map<UUID, String> areaNames,
        List<Shelf> contracts,
        List<Shelf> topics,
        Map<String, OrganisationId> organisations,
        String whole) {

    /// Those of the ticked that are offered: a form can be forged.
    static Set<String> offered(List<Shelf> shelves, Collection<String> ticked) {
        return shelves.stream()
                .flatMap(shelf -> shelf.values().keySet().stream())
                .filter(ticked::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What every id of a tie is called.
    Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        List.of(contracts, topics)
                .forEach(shelves -> shelves.forEach(
                        shelf -> shelf.values().forEach((id, name) -> names.put(UUID.fromString(id), name))));
        names.putAll(areaNames);
        organisations.forEach((name, id) -> names.put(id.value(), name));
        return names;
    }
}
