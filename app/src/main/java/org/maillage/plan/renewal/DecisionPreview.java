package org.maillage.plan.renewal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.maillage.convention.Rights;

/// What a decision would do to each of the lines chosen, before anything is written.
///
/// @param closed those of themes that are not entrusted to who decides
public record DecisionPreview(List<RenewalLine> changing, List<RenewalLine> same, List<RenewalLine> closed) {

    public static DecisionPreview of(Decision decision, Collection<RenewalLine> lines, Rights rights) {
        var preview = new DecisionPreview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (RenewalLine line : lines) {
            if (!line.isOpenTo(rights)) {
                preview.closed.add(line);
            } else if (line.decision().equals(line.fitting(decision))) {
                preview.same.add(line);
            } else {
                preview.changing.add(line);
            }
        }
        return preview;
    }
}
