package org.maillage.plan.web.views;

import java.util.List;
import org.maillage.plan.web.PlanLine;
import org.maillage.site.components.Column;
import org.maillage.site.components.Pager;

/// A line for each action, sorted by its columns.
public record TableBody(List<Column> columns, List<PlanLine> lines, Pager pager) implements ViewBody {

    static TableBody of(ViewedList viewed, String page) {
        var ways = new PlanColumns(viewed.address(), viewed.filter());
        Slice slice = viewed.slice(page);
        return new TableBody(ways.columns(), viewed.lines(slice.cut(viewed.rows())), ways.pager(slice));
    }
}
