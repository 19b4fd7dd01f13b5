package org.maillage.workspace.overview;

import java.util.List;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionPoint.Severity;
import org.maillage.convention.Space;
import org.maillage.site.components.Exports;

/// Everything that asks for care in one convention: what must be dealt with, then what must be watched.
public record AttentionPage(Space space, List<AttentionPoint> points) {

    public AttentionLines toAct() {
        return of(Severity.ACT);
    }

    public AttentionLines toWatch() {
        return of(Severity.WATCH);
    }

    public boolean isCalm() {
        return points.isEmpty();
    }

    public String overviewPath() {
        return space.path(OverviewController.INSIDE);
    }

    public Exports exports() {
        return Exports.of(
                space.path(AttentionController.INSIDE), "", Exports.lines(AttentionLines.counted(points), false));
    }

    private AttentionLines of(Severity severity) {
        return new AttentionLines(
                points.stream().filter(point -> point.severity() == severity).toList(), space);
    }
}
