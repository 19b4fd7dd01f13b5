package org.maillage.plan.web.views;

import java.util.List;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionSort;
import org.maillage.plan.web.PlanAddress;
import org.maillage.site.components.Column;
import org.maillage.site.components.Pager;

/// The ways through the list: its sorted columns and its pages, each with the filter kept.
record PlanColumns(PlanAddress address, ActionFilter filter) {

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
                slice.page() < slice.pages() ? page(slice.page() + 1) : null,
                address.page(filter, Slice.WHOLE));
    }

    /// Choosing the column the list stands by turns it round.
    private Column sorted(String label, ActionSort sort) {
        boolean current = filter.sort() == sort;
        ActionFilter turned = filter.sortedBy(sort, current && !filter.descending());
        Column.Order order =
                !current ? Column.Order.NONE : filter.descending() ? Column.Order.DESCENDING : Column.Order.ASCENDING;
        return Column.sortable(label, address.of(turned), order);
    }

    private String page(int number) {
        return number == 1 ? address.of(filter) : address.page(filter, String.valueOf(number));
    }
}
