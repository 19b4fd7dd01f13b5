package org.maillage.directory.web.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.reviews.Keeper;
import org.maillage.directory.reviews.Keepers;
import org.maillage.directory.reviews.ReviewDraft;
import org.maillage.directory.web.freshness.FreshSheets;
import org.maillage.directory.web.freshness.FreshSheets.Aged;
import org.springframework.stereotype.Component;

/// Whom a campaign may ask: the organisations that keep the chosen sheets, and those sheets that nobody can be asked
/// about.
@Component
class ReviewCandidates {

    private final FreshSheets sheets;
    private final Keepers keepers;

    ReviewCandidates(FreshSheets sheets, Keepers keepers) {
        this.sheets = sheets;
        this.keepers = keepers;
    }

    /// @param keepers the likeliest first; none when nobody can be written to
    record Organisation(OrganisationId id, String name, List<Aged> kept, List<Keeper> keepers) {

        Organisation {
            kept = List.copyOf(kept);
            keepers = List.copyOf(keepers);
        }

        int count() {
            return kept.stream().mapToInt(one -> 1 + one.given().size()).sum();
        }

        ReviewDraft.Chosen chosen(Keeper keeper) {
            return new ReviewDraft.Chosen(
                    keeper,
                    name,
                    kept.stream()
                            .map(one -> new ReviewDraft.Kept(one.structure(), one.given()))
                            .toList());
        }
    }

    /// @param all of the territory, whatever the scope
    /// @param unkept those that no organisation keeps
    record Found(List<Aged> all, List<Organisation> organisations, List<Structure> unkept) {

        List<Organisation> reachable() {
            return organisations.stream()
                    .filter(one -> !one.keepers().isEmpty())
                    .toList();
        }

        List<Organisation> unreachable() {
            return organisations.stream().filter(one -> one.keepers().isEmpty()).toList();
        }

        /// What was chosen and may be: anything else in a form was made up, or has gone meanwhile. One address for
        /// each.
        List<ReviewDraft.Chosen> chosen(List<String> keys) {
            var chosen = new ArrayList<ReviewDraft.Chosen>();
            for (Organisation organisation : reachable()) {
                organisation.keepers().stream()
                        .filter(keeper -> keys.contains(key(keeper)))
                        .findFirst()
                        .ifPresent(keeper -> chosen.add(organisation.chosen(keeper)));
            }
            return chosen;
        }

        List<String> everybody() {
            return reachable().stream()
                    .map(one -> key(one.keepers().getFirst()))
                    .toList();
        }
    }

    static String key(Keeper keeper) {
        return keeper.organisation().value() + " " + keeper.address();
    }

    Found find(Space space, ReviewScope scope) {
        List<Aged> all = sheets.list(space);
        List<Aged> chosen = scope.of(all, sheets);
        Map<OrganisationId, List<Aged>> kept = chosen.stream()
                .filter(one -> !one.owner().isEmpty())
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.structure().upkeep().owner())));
        Map<OrganisationId, String> names = kept.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getFirst().owner()));
        Map<OrganisationId, List<Keeper>> addresses =
                keepers.listOf(space.id(), Keepers.byOwner(chosen.stream().map(Aged::structure)), names);
        return new Found(
                all,
                kept.entrySet().stream()
                        .map(one -> new Organisation(
                                one.getKey(),
                                names.getOrDefault(one.getKey(), ""),
                                one.getValue(),
                                addresses.getOrDefault(one.getKey(), List.of())))
                        .sorted(java.util.Comparator.comparing(Organisation::name))
                        .toList(),
                chosen.stream()
                        .filter(one -> one.owner().isEmpty())
                        .map(Aged::structure)
                        .toList());
    }
}
