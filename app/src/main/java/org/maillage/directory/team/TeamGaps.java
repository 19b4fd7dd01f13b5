package org.maillage.directory.team;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Adds the needs of structures up, by whatever they share.
public final class TeamGaps {

    private TeamGaps() {}

    /// @param gap what is lacking structure by structure: what one has too many is of no use to another
    public record Sum<K>(K key, Counts counts, int gap, int trained) {}

    /// @return the widest gap first; those without any in the order of their keys
    public static <K extends Comparable<K>> List<Sum<K>> by(Collection<TeamLine> lines, Function<TeamLine, K> key) {
        Map<K, List<TeamLine>> groups = lines.stream().collect(Collectors.groupingBy(key));
        return groups.entrySet().stream()
                .map(group -> new Sum<>(
                        group.getKey(),
                        group.getValue().stream().map(TeamLine::counts).reduce(Counts.NONE, Counts::plus),
                        group.getValue().stream()
                                .mapToInt(line -> line.counts().gap())
                                .sum(),
                        group.getValue().stream().mapToInt(TeamLine::trained).sum()))
                .sorted(Comparator.comparingInt((Sum<K> sum) -> -sum.gap()).thenComparing(Sum::key))
                .toList();
    }
}
