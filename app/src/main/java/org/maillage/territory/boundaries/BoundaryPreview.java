package org.maillage.territory.boundaries;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.maillage.territory.Area;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;
import org.maillage.territory.boundaries.faults.Fault;
import org.maillage.territory.boundaries.faults.FaultFinding;

/// What would become of a file today.
///
/// @param candidates known areas that no shape of the file is the boundary of, for those whose name says nothing
public record BoundaryPreview(BoundaryFile file, List<BoundaryLine> lines, List<Area> candidates) {

    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /// How many areas would get a boundary.
    public long written() {
        return count(Verdict.NEW) + count(Verdict.FIRST) + count(Verdict.CHANGED);
    }

    /// The shapes that can be drawn, by rank: as they were mended, else as the file has them.
    public Map<Integer, Geometry> shapes() {
        Map<Integer, Geometry> shapes = new LinkedHashMap<>();
        for (BoundaryLine line : lines) {
            Geometry shape = line.staged().shape();
            if (shape != null) {
                shapes.put(line.staged().rank(), shape);
            }
        }
        return shapes;
    }

    /// What is wrong with these shapes: looked for each time, since mending changes it.
    public List<Fault> findFaults() {
        return FaultFinding.find(shapes(), file.kind().isCovering());
    }

    public long mended() {
        return lines.stream().filter(line -> line.staged().mended() != null).count();
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
