package org.maillage.plan.views;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.SchoolYear;

/// A period as a scale from 0 to 100: the first day begins at 0, the last one ends at 100. What lies outside stands at
/// the nearer end.
///
/// @param endsOn last day of the period, included
public record TimeScale(LocalDate startsOn, LocalDate endsOn) {

    private static final double ROUNDING = 100;

    /// A part of the scale with the name people give it.
    ///
    /// @param from in percent of the period
    /// @param to in percent of the period, never before `from`
    public record Span(String label, double from, double to) {

        public double width() {
            return rounded(to - from);
        }
    }

    /// The time something takes, as far as it lies on the scale.
    ///
    /// @param from in percent of the period
    /// @param to in percent of the period, never before `from`
    /// @param opensBefore it began before the period, or nobody told when
    /// @param opensAfter it goes on after the period, or nobody told until when
    public record Stretch(double from, double to, boolean opensBefore, boolean opensAfter) {

        public double width() {
            return rounded(to - from);
        }
    }

    /// Where a day begins, in percent of the period with two decimals; never decreasing with the day.
    public double percent(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(startsOn, endsOn.plusDays(1));
        return rounded(Math.clamp(ChronoUnit.DAYS.between(startsOn, day) * 100 / whole, 0, 100));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public List<Span> calendarYears() {
        return spans(startsOn.withDayOfYear(1), start -> start.plusYears(1), true);
    }

    public List<Span> schoolYears() {
        return spans(SchoolYear.of(startsOn).startsOn(), start -> start.plusYears(1), false);
    }

    /// @param start null when nobody told
    /// @param end last day, included; null when nobody told or when there is none
    /// @return empty when neither is known
    public Optional<Stretch> stretchOf(@Nullable LocalDate start, @Nullable LocalDate end, boolean endless) {
        if (start == null && end == null && !endless) {
            return Optional.empty();
        }
        double from = start == null ? 0 : percent(start);
        double to = end == null ? 100 : percent(end.plusDays(1));
        return Optional.of(new Stretch(
                from,
                Math.max(from, to),
                start == null || start.isBefore(startsOn),
                end == null || end.isAfter(endsOn)));
    }

    private List<Span> spans(LocalDate first, UnaryOperator<LocalDate> next, boolean calendar) {
        var spans = new ArrayList<Span>();
        for (LocalDate start = first; !start.isAfter(endsOn); start = next.apply(start)) {
            String label = calendar
                    ? String.valueOf(start.getYear())
                    : SchoolYear.of(start).toString();
            spans.add(new Span(label, percent(start), percent(next.apply(start))));
        }
        return List.copyOf(spans);
    }

    private static double rounded(double percent) {
        return Math.round(percent * ROUNDING) / ROUNDING;
    }
}
