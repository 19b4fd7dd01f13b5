package org.maillage.workspace.mine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sights;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;

/// All the spaces of one person, and what is asked of them together.
record Spaces(Map<ConventionId, Space> byConvention) {

    static Spaces of(List<Space> spaces) {
        var byConvention = new LinkedHashMap<ConventionId, Space>();
        spaces.forEach(space -> byConvention.put(space.id(), space));
        return new Spaces(byConvention);
    }

    Space get(ConventionId convention) {
        return Objects.requireNonNull(byConvention.get(convention), "Nothing is read of a convention one is not in");
    }

    boolean several() {
        return byConvention.size() > 1;
    }

    Sights sights() {
        return Space.sightsOf(byConvention.values());
    }

    Set<OrganisationId> organisations() {
        return byConvention.values().stream()
                .flatMap(space -> spokenFor(space).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The organisation one works for, and the party of the convention it belongs to.
    static Set<OrganisationId> spokenFor(Space space) {
        return Stream.of(space.member().organisation(), space.member().institution())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
