package org.maillage.workspace.attention;

import java.util.List;
import org.maillage.base.attention.AttentionCause.Severity;
import org.maillage.convention.Space;
import org.maillage.site.components.AttentionPoint;

/// What is left to deal with, as the dashboard says it: a line for each cause, the gravest first.
public final class AttentionBrief {

    /// How many lines the dashboard shows before "Tout voir".
    private static final int FIRST = 6;

    private final Space space;
    private final AttentionList left;

    AttentionBrief(Space space, AttentionList left) {
        this.space = space;
        this.left = left;
    }

    public int count() {
        return left.count();
    }

    public boolean isEmpty() {
        return left.isEmpty();
    }

    /// "8 points d’attention".
    public String counted() {
        return PointWords.counted(count());
    }

    public List<AttentionPoint> first() {
        return left.groups().stream().limit(FIRST).map(this::line).toList();
    }

    /// The level of the first line.
    public String gravest() {
        return level(left.groups().getFirst().cause().severity());
    }

    public String allPath() {
        return space.path(AttentionController.INSIDE);
    }

    static String level(Severity severity) {
        return severity == Severity.ACT ? "bad" : "warn";
    }

    private AttentionPoint line(StandingGroup group) {
        return new AttentionPoint(
                level(group.cause().severity()),
                group.cause().counted(group.points().size()),
                allPath() + "#" + group.cause().key(),
                group.cause().detail());
    }
}
