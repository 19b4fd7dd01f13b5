package org.maillage.plan.web.steps;

import java.util.List;
import org.maillage.plan.web.sheet.SheetHead;
import org.maillage.site.FormErrors;
import org.maillage.site.components.StepLine;

/// The steps of an action in their order, with the form that adds one.
public record StepsPage(SheetHead head, List<Line> lines, StepForm form, FormErrors errors, String action) {

    /// @param move address to POST a direction to
    /// @param first whether nothing stands above it
    public record Line(StepLine step, String move, boolean first, boolean last) {}

    public List<StepLine> steps() {
        return lines.stream().map(Line::step).toList();
    }
}
