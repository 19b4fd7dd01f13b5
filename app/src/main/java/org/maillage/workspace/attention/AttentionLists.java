package org.maillage.workspace.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.convention.Space;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What asks for care in some conventions: what every module reports, one query each, and what was acknowledged of it,
/// one more.
@Component
class AttentionLists {

    private final ObjectProvider<AttentionSource> sources;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    AttentionLists(ObjectProvider<AttentionSource> sources, Acknowledgements acknowledgements, Clock clock) {
        this.sources = sources;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    AttentionList of(Space space) {
        return of(Space.sightsOf(List.of(space))).getOrDefault(space.id().value(), AttentionList.EMPTY);
    }

    /// @return no entry for a convention in which nothing asks for care
    Map<UUID, AttentionList> of(Sights sights) {
        Map<UUID, List<AttentionGroup>> reported = reported(sights);
        Map<PointKey, Acknowledgement> acknowledged = acknowledgements.standingOn(keysOf(reported));
        LocalDate today = LocalDate.now(clock);
        return reported.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new AttentionList(entry.getValue().stream()
                                .sorted(Comparator.comparing(
                                        group -> group.cause().severity()))
                                .map(group -> standing(entry.getKey(), group, acknowledged, today))
                                .toList())));
    }

    private Map<UUID, List<AttentionGroup>> reported(Sights sights) {
        var reported = new HashMap<UUID, List<AttentionGroup>>();
        sources.orderedStream()
                .forEach(source -> source.groupsOf(sights)
                        .forEach((convention, groups) -> reported.computeIfAbsent(convention, none -> new ArrayList<>())
                                .addAll(groups)));
        return reported;
    }

    private static HashSet<PointKey> keysOf(Map<UUID, List<AttentionGroup>> reported) {
        var keys = new HashSet<PointKey>();
        reported.forEach((convention, groups) -> groups.forEach(group -> group.points()
                .forEach(
                        point -> keys.add(new PointKey(convention, group.cause().key(), point.subject())))));
        return keys;
    }

    private static StandingGroup standing(
            UUID convention, AttentionGroup group, Map<PointKey, Acknowledgement> acknowledged, LocalDate today) {
        var standing = new StandingGroup(convention, group.cause(), group.path(), List.of());
        return standing.with(group.points().stream()
                .map(point -> standing(point, group, acknowledged.get(standing.keyOf(point)), today))
                .toList());
    }

    private static StandingPoint standing(
            AttentionPoint point, AttentionGroup group, @Nullable Acknowledgement acknowledged, LocalDate today) {
        return new StandingPoint(
                point,
                acknowledged,
                acknowledged == null
                        ? null
                        : acknowledged
                                .endingOf(point, group.cause().worsening(), today)
                                .orElse(null));
    }
}
