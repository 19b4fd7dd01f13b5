package org.maillage.plan;

import java.util.List;

/// The actions that answer a filter, or one page of them.
///
/// @param size how many answer the filter, on all pages
/// @param scope the plan they are part of
public record ActionList(List<ActionRow> rows, int size, PlanScope scope) {

    public ActionList {
        rows = List.copyOf(rows);
    }
}
