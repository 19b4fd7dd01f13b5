package org.maillage.plan.web.views;

import java.util.Arrays;
import java.util.List;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Progress;
import org.maillage.plan.web.PlanLine;
import org.maillage.site.components.Link;

/// A column for each progress that the filter lets through.
public record BoardBody(List<Column> columns) implements ViewBody {

    /// @param id of its heading on the page
    public record Column(String id, String title, Link count, List<PlanLine> lines) {}

    static BoardBody of(ViewedList viewed) {
        var asked = viewed.filter().progresses();
        return new BoardBody(Arrays.stream(Progress.values())
                .filter(progress -> asked.isEmpty() || asked.contains(progress))
                .map(progress -> column(viewed, progress))
                .toList());
    }

    private static Column column(ViewedList viewed, Progress progress) {
        List<ActionRow> rows =
                viewed.rows().stream().filter(row -> row.progress() == progress).toList();
        var narrower = viewed.filter().ofProgress(progress);
        return new Column(
                ActionFilter.wordOf(progress),
                viewed.known().words().of(progress),
                viewed.counted(rows, narrower),
                viewed.lines(rows));
    }
}
