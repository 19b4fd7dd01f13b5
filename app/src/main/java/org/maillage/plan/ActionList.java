package org.maillage.plan;

import java.util.List;

/// The actions that answer a filter.
///
/// @param all how many actions there are without the filter
public record ActionList(List<ActionRow> rows, int all) {

    public ActionList {
        rows = List.copyOf(rows);
    }

    public int size() {
        return rows.size();
    }
}
