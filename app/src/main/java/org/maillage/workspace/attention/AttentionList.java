package org.maillage.workspace.attention;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionCause.Severity;

/// The points of one convention as one person sees them, the gravest first.
record AttentionList(List<StandingGroup> groups) {

    static final AttentionList EMPTY = new AttentionList(List.of());

    AttentionList {
        groups = List.copyOf(groups);
    }

    AttentionList left() {
        return keeping(StandingPoint::isLeft);
    }

    AttentionList acknowledged() {
        return keeping(point -> !point.isLeft());
    }

    AttentionList of(Severity severity) {
        return ofCauses(cause -> cause.severity() == severity);
    }

    AttentionList ofCauses(Predicate<AttentionCause> asked) {
        return new AttentionList(
                groups.stream().filter(group -> asked.test(group.cause())).toList());
    }

    AttentionList keeping(Predicate<StandingPoint> asked) {
        return keeping((cause, point) -> asked.test(point));
    }

    AttentionList keeping(BiPredicate<AttentionCause, StandingPoint> asked) {
        return new AttentionList(groups.stream()
                .map(group -> group.with(group.points().stream()
                        .filter(point -> asked.test(group.cause(), point))
                        .toList()))
                .filter(group -> !group.points().isEmpty())
                .toList());
    }

    int count() {
        return groups.stream().mapToInt(group -> group.points().size()).sum();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    Set<PointKey> keys() {
        return groups.stream()
                .flatMap(group -> group.points().stream().map(point -> group.keyOf(point.point())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
