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
        Chosen chosen = chosen(space, query);
        List<ComparedGroup> groups = groupsOf(space, chosen);
        return new ComparisonPage(
                chosen.said().orElse(null),
                address,
                list,
                OptionGroup.single(options(chosen.all(), chosen.earlier()).toList()),
                OptionGroup.single(Stream.concat(
                                Stream.of(
                                        new Option("", "aujourd’hui", query.a().isEmpty())),
                                options(chosen.all(), chosen.later()))
                        .toList()),
                groups,
                groups.isEmpty()
                        ? null
                        : Exports.of(
                                address,
                                query.asAddress(),
                                "Tout ce qui a changé entre les deux, une ligne par champ."));
    }

    List<ComparedGroup> groupsOf(Space space, ComparisonQuery query) {
        return groupsOf(space, chosen(space, query));
    }

    /// "De « Signature du 28 février 2023 » à aujourd’hui".
    List<String> said(Space space, ComparisonQuery query) {
        return chosen(space, query).said().stream().toList();
    }

    // Nothing when the convention has no frozen state yet.
    private List<ComparedGroup> groupsOf(Space space, Chosen chosen) {
        return chosen.earlier()
                .map(earlier -> comparisons.between(
                        states.read(space, earlier.id()),
                        states.read(space, chosen.later().map(Snapshot::id).orElse(null)),
                        ContentUse.FROZEN))
                .map(comparison -> compared.of(space, comparison))
                .orElse(List.of());
    }

    // Without a choice, the oldest: what was signed.
    private Chosen chosen(Space space, ComparisonQuery query) {
        List<Snapshot> all = snapshots.listOf(space.id());
        Optional<Snapshot> earlier = query.de().isEmpty()
                ? all.stream().reduce((one, older) -> older)
                : Optional.of(get(all, query.earlier().orElseThrow(() -> NotFound.of("Snapshot", query.de()))));
        return new Chosen(all, earlier, query.later().map(id -> get(all, id)));
    }

    private static Snapshot get(List<Snapshot> all, SnapshotId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Snapshot", id.value()));
    }

    private static Stream<Option> options(List<Snapshot> all, Optional<Snapshot> chosen) {
        return all.stream()
                .map(one -> new Option(
                        one.id().value().toString(),
                        one.name(),
                        chosen.filter(one::equals).isPresent()));
    }

    /// @param later empty for today
    private record Chosen(List<Snapshot> all, Optional<Snapshot> earlier, Optional<Snapshot> later) {

        Optional<String> said() {
            return earlier.map(from ->
                    "De " + quoted(from) + " à " + later.map(Chosen::quoted).orElse("aujourd’hui"));
        }

        private static String quoted(Snapshot snapshot) {
            return "«\u00a0" + snapshot.name() + "\u00a0»";
        }
    }
}
