package org.maillage.convention.web.snapshots;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.snapshots.Comparisons;
import org.maillage.convention.snapshots.Snapshot;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.convention.snapshots.States;
import org.maillage.site.NotFound;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Builds the comparison of two states that somebody may read.
@Component
class ComparisonPages {

    private final Snapshots snapshots;
    private final States states;
    private final Comparisons comparisons;
    private final ComparedGroups compared;

    ComparisonPages(Snapshots snapshots, States states, Comparisons comparisons, ComparedGroups compared) {
        this.snapshots = snapshots;
        this.states = states;
        this.comparisons = comparisons;
        this.compared = compared;
    }

    ComparisonPage pageOf(Space space, ComparisonQuery query) {
        String list = space.path(SnapshotListController.INSIDE);
        String address = list + "/comparaison";
        Optional<Snapshot> earlier = earlier(space, query);
        List<ComparedGroup> groups = groupsOf(space, query);
        return new ComparisonPage(
                earlier.map(from -> between(space, from, query)).orElse(null),
                address,
                list,
                OptionGroup.single(options(space, earlier).toList()),
                OptionGroup.single(Stream.concat(
                                Stream.of(
                                        new Option("", "aujourd’hui", query.a().isEmpty())),
                                options(space, query.later().map(id -> get(space, id))))
                        .toList()),
                groups,
                groups.isEmpty()
                        ? null
                        : Exports.of(
                                address,
                                query.asAddress(),
                                "Tout ce qui a changé entre les deux, une ligne par champ."));
    }

    /// Nothing when the convention has no frozen state yet.
    List<ComparedGroup> groupsOf(Space space, ComparisonQuery query) {
        return earlier(space, query)
                .map(earlier -> comparisons.between(
                        states.read(space, earlier.id()),
                        states.read(
                                space,
                                query.later().map(id -> get(space, id).id()).orElse(null)),
                        ContentUse.FROZEN))
                .map(comparison -> compared.of(space, comparison))
                .orElse(List.of());
    }

    /// "De « Signature du 28 février 2023 » à aujourd’hui".
    List<String> said(Space space, ComparisonQuery query) {
        return earlier(space, query).map(from -> between(space, from, query)).stream()
                .toList();
    }

    private String between(Space space, Snapshot earlier, ComparisonQuery query) {
        String later = query.later().map(id -> quoted(get(space, id))).orElse("aujourd’hui");
        return "De " + quoted(earlier) + " à " + later;
    }

    // Without a choice, the oldest: what was signed.
    private Optional<Snapshot> earlier(Space space, ComparisonQuery query) {
        return query.de().isEmpty()
                ? snapshots.listOf(space.id()).stream().reduce((one, older) -> older)
                : Optional.of(get(space, query.earlier().orElseThrow(() -> NotFound.of("Snapshot", query.de()))));
    }

    private Snapshot get(Space space, SnapshotId id) {
        return snapshots.find(space.id(), id).orElseThrow(() -> NotFound.of("Snapshot", id.value()));
    }

    private Stream<Option> options(Space space, Optional<Snapshot> chosen) {
        return snapshots.listOf(space.id()).stream()
                .map(one -> new Option(
                        one.id().value().toString(),
                        one.name(),
                        chosen.filter(one::equals).isPresent()));
    }

    private static String quoted(Snapshot snapshot) {
        return "«\u00a0" + snapshot.name() + "\u00a0»";
    }
}
