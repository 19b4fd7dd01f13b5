package org.maillage.diagnosis.web.dated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.dated.DatedFigure;

/// Two states of the figures of one area, indicator by indicator. A change is told only between figures of one concept
/// and unit; what rests on another method says so by its source.
final class DatedComparison {

    private static final double LEAST = 0.05;

    private final Map<String, DatedFigure> before;
    private final Map<String, DatedFigure> after;

    DatedComparison(List<DatedFigure> before, List<DatedFigure> after, String area) {
        this.before = of(before, area);
        this.after = of(after, area);
    }

    private static Map<String, DatedFigure> of(List<DatedFigure> figures, String area) {
        var kept = new LinkedHashMap<String, DatedFigure>();
        figures.stream()
                .filter(figure -> figure.area().equals(area))
                .forEach(figure -> kept.put(figure.indicator(), figure));
        return kept;
    }

    List<DatedPage.Line> lines() {
        var keys = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(keys::add);
        return keys.stream().map(key -> line(before.get(key), after.get(key))).toList();
    }

    private static DatedPage.Line line(@Nullable DatedFigure then, @Nullable DatedFigure now) {
        DatedFigure one = then == null ? Objects.requireNonNull(now) : then;
        return new DatedPage.Line(
                one.name(),
                words(then),
                source(then),
                words(now),
                source(now),
                then == null || now == null ? null : change(then, now));
    }

    private static String words(@Nullable DatedFigure figure) {
        return figure == null ? "–" : figure.words();
    }

    private static String source(@Nullable DatedFigure figure) {
        return figure == null || figure.source().isEmpty() ? "" : figure.source() + ", " + figure.year();
    }

    private static @Nullable String change(DatedFigure then, DatedFigure now) {
        if (then.value() == null
                || now.value() == null
                || !then.unit().equals(now.unit())
                || !then.concept().equals(now.concept())) {
            return null;
        }
        double difference = now.value() - then.value();
        if (Math.abs(difference) < LEAST) {
            return "inchangé";
        }
        String sign = difference > 0 ? "+" : "−";
        return sign + "\u00a0" + amount(Math.abs(difference), then.unit());
    }

    private static String amount(double difference, String unit) {
        String number = String.format(
                        Locale.FRENCH, unit.equals("NUMBER") || unit.equals("EUROS") ? "%,.0f" : "%.1f", difference)
                .replace('\u202f', '\u00a0');
        return switch (unit) {
            case "PERCENT" -> number + (difference < 2 ? "\u00a0point" : "\u00a0points");
            case "EUROS" -> number + "\u00a0€";
            default -> number;
        };
    }
}
