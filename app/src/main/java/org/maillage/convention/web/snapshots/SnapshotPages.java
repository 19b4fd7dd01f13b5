package org.maillage.convention.web.snapshots;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.history.Tellings;
import org.maillage.convention.snapshots.Comparison;
import org.maillage.convention.snapshots.Comparisons;
import org.maillage.convention.snapshots.Snapshot;
import org.maillage.convention.snapshots.States;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Component;

/// Builds the page of a frozen state: what leads to it from nothing is all that it held.
@Component
class SnapshotPages {

    private static final Contents NOTHING = new Contents(Map.of());

    private static final Comparator<Comparison.Line> BY_LABEL = Comparator.comparing(Comparison.Line::label);

    private final States states;
    private final Comparisons comparisons;
    private final Tellings tellings;
    private final ConversationLinks talks;
    private final Clock clock;

    SnapshotPages(States states, Comparisons comparisons, Tellings tellings, ConversationLinks talks, Clock clock) {
        this.states = states;
        this.comparisons = comparisons;
        this.tellings = tellings;
        this.talks = talks;
        this.clock = clock;
    }

    /// @param theme code of the theme to read; any other opens the frame
    SnapshotPage pageOf(Space space, Snapshot snapshot, String theme) {
        Contents state = states.read(space, snapshot.id());
        Comparison all = comparisons.between(NOTHING, state, ContentUse.FROZEN);
        String address =
                space.path(SnapshotListController.INSIDE + "/" + snapshot.id().value());
        return new SnapshotPage(
                snapshot.name(),
                "Figé " + FrenchDates.moment(snapshot.takenAt().atZone(FrenchDates.PARIS), LocalDate.now(clock))
                        + " par " + snapshot.takenBy(),
                snapshot.comment(),
                tabs(all, address, theme),
                opened(all, theme).map(this::sections).orElse(List.of()),
                talks.of(space, "snapshot", snapshot.id().value()),
                space.path(SnapshotListController.INSIDE),
                space.path(SnapshotListController.INSIDE + "/comparaison?de="
                        + snapshot.id().value()));
    }

    private static Optional<Comparison.Group> opened(Comparison all, String theme) {
        return all.groups().stream()
                .filter(group -> group.isOf(theme))
                .findFirst()
                .or(() -> all.groups().stream()
                        .filter(group -> group.theme() == null)
                        .findFirst());
    }

    private static List<Tab> tabs(Comparison all, String address, String theme) {
        Optional<Comparison.Group> opened = opened(all, theme);
        return all.groups().stream()
                .map(group -> tab(group, address, opened.filter(group::equals).isPresent()))
                .toList();
    }

    private static Tab tab(Comparison.Group group, String address, boolean current) {
        Comparison.Heading theme = group.theme();
        return theme == null
                ? new Tab("Cadre", address, current)
                : new Tab(theme.name(), address + "?theme=" + theme.code(), current);
    }

    private List<SnapshotPage.Section> sections(Comparison.Group group) {
        var parts = new HashMap<UUID, List<Comparison.Line>>();
        var byKind = new LinkedHashMap<String, List<Comparison.Line>>();
        for (Comparison.Line line : group.lines()) {
            Comparison.Whole whole = line.partOf();
            List<Comparison.Line> place = whole == null
                    ? byKind.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                    : parts.computeIfAbsent(whole.id(), id -> new ArrayList<>());
            place.add(line);
        }
        return byKind.entrySet().stream()
                .map(kind -> new SnapshotPage.Section(
                        tellings.counted(kind.getKey(), kind.getValue().size()),
                        kind.getValue().stream()
                                .sorted(BY_LABEL)
                                .map(line -> sheet(line, parts.getOrDefault(line.subject(), List.of())))
                                .toList()))
                .toList();
    }

    private static SnapshotPage.Sheet sheet(Comparison.Line line, List<Comparison.Line> parts) {
        return new SnapshotPage.Sheet(
                line.label(),
                fields(line),
                parts.stream().map(part -> sheet(part, List.of())).toList());
    }

    private static List<SnapshotPage.Field> fields(Comparison.Line line) {
        var fields = new LinkedHashMap<String, List<String>>();
        line.differences()
                .forEach(difference -> fields.computeIfAbsent(difference.field(), label -> new ArrayList<>())
                        .add(String.valueOf(difference.after())));
        return fields.entrySet().stream()
                .map(field -> new SnapshotPage.Field(field.getKey(), field.getValue()))
                .toList();
    }
}
