package org.maillage.benchmarks.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// The lines a machine reads: one figure each, with what it is held to.
public final class Metrics {

    private static final MathContext FIGURES = new MathContext(3);

    private Metrics() {}

    public static String atMost(String name, double value, String unit, double target) {
        return "metric %s %s %s target <= %s %s"
                .formatted(name, number(value), unit, number(target), value <= target ? "ok" : "MISSED");
    }

    /// Three figures, and every whole one.
    private static String number(double value) {
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : new BigDecimal(value).round(FIGURES).stripTrailingZeros().toPlainString();
    }
}
