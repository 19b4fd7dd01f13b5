package org.maillage.workspace.overview;

import java.util.List;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.convention.Space;

/// Points d'attention as a page draws them, each leading into the space.
public record AttentionLines(List<AttentionPoint> points, Space space) {

    /// How many the dashboard shows before "Tout voir".
    private static final int FIRST = 6;

    public int count() {
        return points.size();
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /// "8 points d’attention".
    public String counted() {
        return counted(points);
    }

    static String counted(List<AttentionPoint> points) {
        return points.size() + (points.size() > 1 ? "\u00a0points d’attention" : "\u00a0point d’attention");
    }

    public List<org.maillage.site.components.AttentionPoint> all() {
        return points.stream().map(this::line).toList();
    }

    public List<org.maillage.site.components.AttentionPoint> first() {
        return points.stream().limit(FIRST).map(this::line).toList();
    }

    /// The level of the first line.
    public String gravest() {
        return level(points.getFirst());
    }

    public String allPath() {
        return space.path(AttentionController.INSIDE);
    }

    private org.maillage.site.components.AttentionPoint line(AttentionPoint point) {
        String detail = point.detail().isBlank() ? null : point.detail();
        return new org.maillage.site.components.AttentionPoint(
                level(point), point.sentence(), space.path(point.path()), detail);
    }

    private static String level(AttentionPoint point) {
        return point.severity() == AttentionPoint.Severity.ACT ? "bad" : "warn";
    }
}
