package org.maillage.plan.web.views;

import java.util.List;
import org.maillage.convention.Theme;
import org.maillage.plan.views.TimeScale;
import org.maillage.plan.web.PlanLine;

/// Actions along the period of the convention, by theme.
///
/// @param undated those of which nobody told when
public record TimelineBody(Scale scale, List<Lane> lanes, List<PlanLine> undated) implements ViewBody {

    /// @param marks days that count for the whole convention
    public record Scale(List<TimeScale.Span> years, List<TimeScale.Span> schoolYears, List<Mark> marks) {}

    /// @param kind today or signature
    public record Mark(String kind, String label, double at) {}

    public record Lane(Theme theme, List<Bar> bars) {}

    /// @param stretch where it lies on the scale
    /// @param kind how it is drawn: upcoming, ongoing, paused, done or abandoned
    /// @param period in words
    /// @param steps "3 étapes sur 5", with the next one; empty when it has none
    public record Bar(
            PlanLine line, TimeScale.Stretch stretch, String kind, String period, String steps, List<StepDot> dots) {}

    /// @param kind done, open or late
    public record StepDot(double at, String kind) {}
}
