package org.maillage.figures.reckoning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maillage.figures.Basis;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Mark;

/// One indicator in one edition.
///
/// Numbers add up: an area made of whole IRIS is their sum; an IRIS that two areas share is cut by the people who live
/// in each part, as if everything an IRIS counts were spread like its people. Shares are divided after both sides were
/// added. Where a part is kept back, a number is what is known ("at least"), and a share that of the parts that say
/// both sides. Nothing that is kept back is ever computed from totals.
public final class Reckoning {

    private static final int TRACED = 12;
    private static final double PERCENT = 100;

    private final Indicator indicator;
    private final KeptEdition edition;
    private final int[] sum;
    private final int[] over;

    public Reckoning(Indicator indicator, KeptEdition edition) {
        this.indicator = indicator;
        this.edition = edition;
        sum = ranks(indicator.given() == null ? indicator.sum() : List.of(indicator.given()));
        over = ranks(indicator.over());
    }

    private int[] ranks(List<String> measures) {
        return measures.stream().mapToInt(edition.measures()::indexOf).toArray();
    }

    /// @param line what the edition publishes of the area itself
    public Figure published(Line line) {
        if (!knows(line)) {
            return new Figure.Unknown(indicator, reason(line));
        }
        double value = over.length == 0 ? line.sum(sum) : ratio(line.sum(sum), line.sum(over));
        if (Double.isNaN(value)) {
            return new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE);
        }
        return new Figure.Known(
                indicator, value, basis(Basis.Method.PUBLISHED, 0, base(line.sum(over)), 1, 0, List.of(line.number())));
    }

    /// Of an IRIS that the edition does not name nobody keeps anything back: small communes are in no file of IRIS.
    ///
    /// @param parts of the area; an IRIS the edition does not name counts as one that says nothing
    /// @param lines of the edition, by code of IRIS
    public Figure ofParts(List<Part> parts, Map<String, Line> lines) {
        List<Told> told = parts.stream()
                .flatMap(
                        part -> Optional.ofNullable(lines.get(part.iris()))
                                .filter(this::knows)
                                .map(line -> new Told(part, line))
                                .stream())
                .toList();
        if (told.isEmpty()) {
            return new Figure.Unknown(indicator, reasonOf(parts, lines));
        }
        if (indicator.indivisible() && !parts.stream().allMatch(Part::whole)) {
            return new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE);
        }
        long named =
                parts.stream().filter(part -> lines.containsKey(part.iris())).count();
        if (told.size() * 2 < named && !indicator.additive()) {
            return new Figure.Unknown(indicator, Figure.Reason.MOSTLY_SECRET);
        }
        return indicator.given() == null ? added(parts, told) : mean(parts, told);
    }

    /// What is published of a département: a share of the IRIS that say both sides of it. Numbers are not added: the
    /// communes of which nothing is published would be missing from them.
    ///
    /// @param published lines of its IRIS
    public Figure ofDepartement(Map<String, Line> published) {
        List<Part> whole = published.keySet().stream()
                .map(code -> new Part(code, 1, Double.NaN))
                .toList();
        Figure figure = indicator.additive() || indicator.given() != null
                ? new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE)
                : ofParts(whole, published);
        return figure instanceof Figure.Known(var of, var value, var basis)
                ? new Figure.Known(
                        of,
                        value,
                        basis(
                                Basis.Method.PUBLISHED_PARTS,
                                0,
                                basis.base(),
                                basis.parts(),
                                basis.withheld(),
                                List.of()))
                : figure;
    }

    /// @param parts of the area, with the people of squares in each
    public Figure ofSquares(List<Part> parts) {
        double[] known = parts.stream()
                .mapToDouble(Part::people)
                .filter(people -> !Double.isNaN(people))
                .toArray();
        if (known.length == 0) {
            return new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE);
        }
        double people = Arrays.stream(known).sum();
        return new Figure.Known(
                indicator,
                people,
                basis(
                        Basis.Method.SUM_OF_SQUARES,
                        0,
                        Double.NaN,
                        parts.size(),
                        parts.size() - known.length,
                        List.of()));
    }

    /// A part whose IRIS says all that is needed.
    private record Told(Part part, Line line) {

        double share() {
            return part.whole() ? 1 : part.share();
        }
    }

    private Figure added(List<Part> parts, List<Told> told) {
        double above = 0;
        double below = 0;
        double cut = 0;
        for (Told one : told) {
            above += one.share() * one.line.sum(sum);
            below += one.share() * one.line.sum(over);
            cut += one.part.whole() ? 0 : one.share() * one.line.sum(over.length == 0 ? sum : over);
        }
        double value = over.length == 0 ? above : ratio(above, below);
        if (Double.isNaN(value)) {
            return new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE);
        }
        double whole = over.length == 0 ? above : below;
        double estimated = whole == 0 ? 0 : cut / whole;
        return new Figure.Known(indicator, value, basis(method(told), estimated, base(below), parts, told));
    }

    private static Basis.Method method(List<Told> told) {
        List<Part> cut =
                told.stream().map(Told::part).filter(part -> !part.whole()).toList();
        if (cut.isEmpty()) {
            return Basis.Method.SUM_OF_IRIS;
        }
        boolean people = cut.stream().noneMatch(part -> Double.isNaN(part.people()));
        return people ? Basis.Method.CUT_BY_PEOPLE : Basis.Method.CUT_BY_SURFACE;
    }

    private Figure mean(List<Part> parts, List<Told> told) {
        if (parts.size() == 1 && parts.getFirst().whole()) {
            return published(told.getFirst().line);
        }
        double people = 0;
        double weighed = 0;
        var values = new DoubleSummaryStatistics();
        for (Told one : told) {
            double value = one.line.sum(sum);
            values.accept(value);
            people += one.part.people();
            weighed += one.part.people() * value;
        }
        Basis basis = basis(Basis.Method.MEAN_BY_PEOPLE, 1, Double.NaN, parts, told);
        return indicator.weighed() && people > 0
                ? new Figure.Known(indicator, weighed / people, basis)
                : new Figure.Between(indicator, values.getMin(), values.getMax(), basis);
    }

    private double ratio(double above, double below) {
        return below == 0 ? Double.NaN : above / below * (indicator.unit() == Indicator.Unit.PERCENT ? PERCENT : 1);
    }

    private boolean knows(Line line) {
        return line.knows(sum) && line.knows(over);
    }

    private Figure.Reason reasonOf(List<Part> parts, Map<String, Line> lines) {
        return parts.stream()
                .map(part -> lines.get(part.iris()))
                .filter(Objects::nonNull)
                .map(this::reason)
                .min(Comparator.naturalOrder())
                .orElse(Figure.Reason.NO_SOURCE);
    }

    private Figure.Reason reason(Line line) {
        Mark mark = line.knows(sum) ? line.markOf(over) : line.markOf(sum);
        return switch (mark) {
            case SECRET -> Figure.Reason.SECRET;
            case UNRELIABLE -> Figure.Reason.UNRELIABLE;
            case KNOWN, ABSENT -> Figure.Reason.NO_SOURCE;
        };
    }

    private double base(double below) {
        return over.length == 0 ? Double.NaN : below;
    }

    private Basis basis(Basis.Method method, double estimated, double base, List<Part> parts, List<Told> told) {
        List<Long> numbers =
                told.stream().limit(TRACED).map(one -> one.line.number()).toList();
        return basis(method, estimated, base, parts.size(), parts.size() - told.size(), numbers);
    }

    private Basis basis(Basis.Method method, double estimated, double base, int parts, int withheld, List<Long> lines) {
        return new Basis(edition, method, estimated, base, parts, withheld, lines);
    }
}
