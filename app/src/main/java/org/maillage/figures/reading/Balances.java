package org.maillage.figures.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.figures.Balance;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Measure;

/// What adds up in each line of an edition. A line whose sums are wrong has columns in the wrong place, or was cut.
final class Balances {

    private static final double RELATIVE = 1e-6;

    private final List<Sum> sums;
    private final int rounding;

    private record Sum(int whole, List<Integer> parts, double rounded, String sentence) {}

    Balances(Edition edition) {
        rounding = edition.source().format().rounding();
        sums = edition.source().balances().stream()
                .map(balance -> sum(balance, edition.measures()))
                .filter(Objects::nonNull)
                .toList();
    }

    // An edition that lacks a part proves nothing.
    private static @org.jspecify.annotations.Nullable Sum sum(Balance balance, List<Measure> measures) {
        List<String> keys = measures.stream().map(Measure::key).toList();
        List<Integer> parts = balance.parts().stream().map(keys::indexOf).toList();
        int whole = keys.indexOf(balance.whole());
        if (whole < 0 || parts.contains(-1)) {
            return null;
        }
        String names = parts.stream()
                .map(part -> "« " + measures.get(part).name() + " »")
                .collect(Collectors.joining(", "));
        return new Sum(
                whole,
                parts,
                balance.rounded(),
                "« " + measures.get(whole).name() + " » n’est pas la somme de " + names
                        + " : des colonnes ont été déplacées ou des nombres retouchés.");
    }

    void check(ReadLine line, Problems problems) {
        for (Sum sum : sums) {
            double whole = line.quantities()[sum.whole];
            double parts = sum.parts.stream()
                    .mapToDouble(part -> line.quantities()[part])
                    .sum();
            if (Math.abs(whole - parts) > tolerance(sum, whole)) {
                problems.add(FileProblem.ofLine(line.line(), sum.sentence));
            }
        }
    }

    // NaN, where a cell is kept back, is never greater than anything: such a line proves nothing.
    private double tolerance(Sum sum, double whole) {
        int parts = sum.parts.size();
        return sum.rounded > 0
                ? sum.rounded
                : rounding > 1 ? rounding * (parts + 1) / 2.0 : Math.max(RELATIVE, RELATIVE * Math.abs(whole));
    }
}
