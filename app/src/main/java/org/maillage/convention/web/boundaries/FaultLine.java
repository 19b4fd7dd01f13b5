package org.maillage.convention.web.boundaries;

import java.util.ArrayList;
import java.util.List;
import org.maillage.territory.boundaries.BoundaryPreview;
import org.maillage.territory.boundaries.faults.Fault;

/// A fault in the list beside the map.
public record FaultLine(int number, String kind, String about, String size) {

    static List<FaultLine> of(BoundaryPreview preview, List<Fault> faults) {
        var lines = new ArrayList<FaultLine>();
        for (Fault fault : faults) {
            lines.add(new FaultLine(
                    lines.size() + 1,
                    FaultWords.kind(fault),
                    FaultWords.about(fault, preview),
                    FaultWords.size(fault)));
        }
        return lines;
    }
}
