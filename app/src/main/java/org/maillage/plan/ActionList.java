package org.maillage.plan;

import java.util.List;

/// The actions that answer a filter, or one page of them.
///
/// @param size how many answer the filter, on all pages
/// @param all how many actions there are without the filter
/// @param enjeux how many enjeux the plan serves with them: said above every list
public record ActionList(List<ActionRow> rows, int size, int all, int enjeux) {

    public ActionList {
        rows = List.copyOf(rows);
    }
}
