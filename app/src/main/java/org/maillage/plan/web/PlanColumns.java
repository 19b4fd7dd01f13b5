package org.maillage.plan.web;

import java.util.List;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionSort;
import org.maillage.site.components.Column;
import org.maillage.site.components.Pager;

/// The ways through the list: its sorted columns and its pages, each with the filter kept.
record PlanColumns(String address, ActionFilter filter) {

    List<Column> columns() {
        return List.of(
                sorted("Code", ActionSort.CODE),
                sorted("Action et pilote", ActionSort.TITLE),
                sorted("Nature", ActionSort.NATURE),
                sorted("Avancement", ActionSort.PROGRESS),
                Column.plain("Territoire"),
                sorted("Échéance", ActionSort.DUE));
    }

    Pager pager(Slice slice) {
        return new Pager(
                slice.page(),
                slice.pages(),
                slice.page() > 1 ? page(slice.page() - 1) : null,
                slice.page() < slice.pages() ? page(slice.page() + 1) : null);
    }

    /// Choosing the column the list stands by turns it round.
    private Column sorted(String label, ActionSort sort) {
        boolean current = filter.sort() == sort;
        ActionFilter turned = filter.sortedBy(sort, current && !filter.descending());
        Column.Order order =
                !current ? Column.Order.NONE : filter.descending() ? Column.Order.DESCENDING : Column.Order.ASCENDING;
        return Column.sortable(label, address + turned.query(), order);
    }

    private String page(int number) {
        String query = filter.query();
        return number == 1 ? address + query : address + (query.isEmpty() ? "?" : query + "&") + "page=" + number;
    }
}
