package org.maillage.bench;

import java.util.Locale;

/// The lines a machine reads: one figure each, with what it is held to.
final class Metrics {

    private Metrics() {}

    static String atLeast(String name, double value, String unit, double target) {
        return line(name, value, unit, ">=", target, value >= target);
    }

    static String atMost(String name, double value, String unit, double target) {
        return line(name, value, unit, "<=", target, value <= target);
    }

    static String under(String name, double value, String unit, double target) {
        return line(name, value, unit, "<", target, value < target);
    }

    private static String line(String name, double value, String unit, String held, double target, boolean ok) {
        return "metric %s %s %s target %s %s %s%n"
                .formatted(name, number(value), unit, held, number(target), ok ? "ok" : "MISSED");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
