package org.maillage.plan.web.sheet;

import java.util.List;

/// What was deleted and can come back.
public record DeletedActionsPage(List<Line> lines, String back) {

    /// @param restore address to POST to, in order to bring it back
    public record Line(String code, String title, String when, String restore) {}
}
