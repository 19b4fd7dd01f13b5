package org.maillage.plan.renewal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Tells lineages to one reader: what is hidden from them in the other convention has no name here, and who is no
/// member of it gets no name at all.
@Component
public class Kinships {

    private final Lineages lineages;
    private final Conventions conventions;

    Kinships(Lineages lineages, Conventions conventions) {
        this.lineages = lineages;
        this.conventions = conventions;
    }

    public Kinship of(Space space, Kind kind, UUID object) {
        return of(space, kind, List.of(object)).getOrDefault(object, Kinship.NONE);
    }

    /// @return no entry for what has no lineage and no decision; one question to the database when none has
    public Map<UUID, Kinship> of(Space space, Kind kind, Collection<UUID> objects) {
        List<Lineages.Tie> ties = lineages.tiesOf(kind, space.id(), objects);
        if (ties.isEmpty()) {
            return Map.of();
        }
        boolean alone = ties.stream().allMatch(tie -> tie.origin() == null && tie.heir() == null);
        var naming = alone
                ? new Naming(kind, ties, Map.of(), Map.of())
                : new Naming(kind, ties, listConventions(), listSpacesOf(space));
        return ties.stream()
                .collect(Collectors.toMap(
                        Lineages.Tie::object,
                        tie -> new Kinship(
                                naming.relative(tie.origin()),
                                tie.taken(),
                                tie.toReview(),
                                tie.version(),
                                tie.decision(),
                                naming.relative(tie.heir()))));
    }

    private Map<ConventionId, Convention> listConventions() {
        return conventions.listAll().stream().collect(Collectors.toMap(Convention::id, Function.identity()));
    }

    private Map<ConventionId, Space> listSpacesOf(Space space) {
        return conventions.listSpacesOf(space.member().person()).stream()
                .collect(Collectors.toMap(Space::id, Function.identity()));
    }

    private final class Naming {

        private final Map<ConventionId, Convention> known;
        private final Map<ConventionId, Space> open;
        private final Map<UUID, Lineages.Named> names = new HashMap<>();

        Naming(Kind kind, List<Lineages.Tie> ties, Map<ConventionId, Convention> known, Map<ConventionId, Space> open) {
            this.known = known;
            this.open = open;
            var byConvention = new HashMap<ConventionId, HashSet<UUID>>();
            ties.stream()
                    .flatMap(tie -> Stream.of(Optional.ofNullable(tie.origin()), Optional.ofNullable(tie.heir())))
                    .flatMap(Optional::stream)
                    .forEach(one -> byConvention
                            .computeIfAbsent(one.convention(), _ -> new HashSet<>())
                            .add(one.id()));
            byConvention.forEach((convention, ids) -> Optional.ofNullable(open.get(convention))
                    .ifPresent(space -> names.putAll(lineages.namesOf(kind, convention, space.sight(), ids))));
        }

        Kinship.@Nullable Relative relative(Lineages.@Nullable Relative one) {
            if (one == null) {
                return null;
            }
            String convention = Optional.ofNullable(known.get(one.convention()))
                    .map(Convention::shortTitle)
                    .orElse(null);
            Lineages.Named named = names.get(one.id());
            return named == null
                    ? new Kinship.Relative(convention, null, null)
                    : new Kinship.Relative(
                            convention,
                            named.name(),
                            Objects.requireNonNull(open.get(one.convention())).path(named.path()));
        }
    }
}
