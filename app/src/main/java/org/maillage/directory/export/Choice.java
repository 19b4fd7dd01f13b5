package org.maillage.directory.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.Offers;
import org.maillage.directory.ServiceId;
import org.maillage.directory.StructureId;

/// What is to leave, in its order.
///
/// @param structures those that leave
/// @param services those of their services that leave with them
public record Choice(List<StructureId> structures, Set<ServiceId> services) {

    public Choice {
        structures = List.copyOf(structures);
        services = Set.copyOf(services);
    }

    /// What somebody found, with the structures that give the services among it.
    public static Choice of(Collection<Offers.Offer> found) {
        var structures = new LinkedHashSet<StructureId>();
        found.forEach(offer -> structures.add(offer.structure()));
        return new Choice(
                List.copyOf(structures),
                found.stream()
                        .map(Offers.Offer::service)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
