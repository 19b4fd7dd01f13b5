package org.maillage.territory.boundaries;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;

/// What would become of a file today.
public record BoundaryPreview(BoundaryFile file, List<BoundaryLine> lines) {

    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /// How many areas would get a boundary.
    public long written() {
        return count(Verdict.NEW) + count(Verdict.FIRST) + count(Verdict.CHANGED);
    }

    /// What was shown, so that nothing else is applied: "NEW=69,SAME=0…".
    public String seen() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> counts.put(verdict, count(verdict)));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
