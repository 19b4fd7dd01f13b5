package org.maillage.plan.web.views;

import java.util.List;
import org.maillage.plan.web.PlanLine;
import org.maillage.site.components.Column;
import org.maillage.site.components.Pager;

/// A line for each action, sorted by its columns.
public record TableBody(List<Column> columns, List<PlanLine> lines, Pager pager) implements ViewBody {

    static TableBody of(ViewedList viewed, String page) {
        var ways = new PlanColumns(viewed.address(), viewed.filter());
        return new TableBody(ways.columns(), viewed.lines(viewed.rows()), ways.pager(viewed.slice(page)));
    }
}
