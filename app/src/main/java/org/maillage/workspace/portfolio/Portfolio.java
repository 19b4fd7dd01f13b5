package org.maillage.workspace.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.maillage.plan.across.PlanCount;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.OptionGroup;

/// The conventions of one person side by side.
///
/// @param rows what the filter keeps, in its order
/// @param all how many there are
/// @param statuses to choose from, and the years in which periods end
public record Portfolio(
        List<PortfolioRow> rows,
        int all,
        PortfolioFilter filter,
        List<Chip> chips,
        List<OptionGroup> statuses,
        List<OptionGroup> years) {

    public static final String LIST = "/espace";

    private static final int FEW = 6;

    /// A handful is seen at one glance: a search would only stand in the way.
    public boolean isLong() {
        return all > FEW;
    }

    public List<Column> columns() {
        return Arrays.stream(PortfolioSort.values()).map(this::column).toList();
    }

    public String count() {
        String kept = counted(rows.size());
        return filter.isOpen() ? kept : kept + " sur " + all;
    }

    /// How the lines stand when nobody asked for an order.
    public boolean inOrderOfNeed() {
        return filter.sort() == null;
    }

    public String orderOfNeed() {
        return LIST + filter.sortedBy(null, false).query();
    }

    public String clearAddress() {
        return LIST
                + PortfolioFilter.ALL
                        .sortedBy(filter.sort(), filter.descending())
                        .query();
    }

    public String sortWord() {
        return filter.sortWord();
    }

    public Exports exports() {
        return Exports.of(LIST, filter.query(), Exports.lines(counted(rows.size()), !filter.isOpen()));
    }

    /// The figures of the rows together, in the order of the columns.
    public List<Integer> totals() {
        return List.of(
                total(PlanCount::actions),
                total(PlanCount::late),
                total(PlanCount::silent),
                total(PlanCount::withoutPilot),
                total(PlanCount::unknownNature),
                rows.stream().mapToInt(PortfolioRow::attention).sum());
    }

    public String lastNews() {
        return rows.stream()
                .map(row -> row.plan().lastNews())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(last -> FrenchDates.near(last, rows.getFirst().calendar().today()))
                .orElse("aucune");
    }

    public int waiting() {
        return rows.stream()
                .map(PortfolioRow::asked)
                .filter(Objects::nonNull)
                .mapToInt(asked -> asked.waiting())
                .sum();
    }

    /// Choosing the column the list stands by turns it round; figures begin with the largest.
    private Column column(PortfolioSort sort) {
        boolean current = filter.sort() == sort;
        boolean reversed = current ? !filter.descending() : sort.numeric();
        Column.Order order =
                !current ? Column.Order.NONE : filter.descending() ? Column.Order.DESCENDING : Column.Order.ASCENDING;
        Column column = Column.sortable(
                sort.label(), LIST + filter.sortedBy(sort, reversed).query(), order);
        return sort.numeric() ? column.asNumbers() : column;
    }

    private int total(ToIntFunction<PlanCount> figure) {
        return rows.stream().map(PortfolioRow::plan).mapToInt(figure).sum();
    }

    private static String counted(int number) {
        return number + "\u00a0" + (number < 2 ? "convention" : "conventions");
    }
}
