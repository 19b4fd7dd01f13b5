package org.maillage.plan.web.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Step;
import org.maillage.plan.views.PlanFacets;
import org.maillage.plan.views.TimeScale;
import org.maillage.plan.web.Wording;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Lays the actions along the period of their convention.
@Component
class TimelineView {

    private final PlanFacets facets;
    private final Wording wording;

    TimelineView(PlanFacets facets, Wording wording) {
        this.facets = facets;
        this.wording = wording;
    }

    TimelineBody bodyOf(ViewedList viewed) {
        var space = viewed.space();
        var scale =
                new TimeScale(space.convention().startsOn(), space.convention().endsOn());
        Map<ActionId, List<Step>> steps = facets.listSteps(space.id(), space.sight());
        Map<Theme, List<TimelineBody.Bar>> lanes = new LinkedHashMap<>();
        var undated = new ArrayList<ActionRow>();
        for (ActionRow row : viewed.rows()) {
            scale.stretchOf(row.startsOn(), row.endsOn(), row.endless())
                    .ifPresentOrElse(
                            stretch -> lanes.computeIfAbsent(row.theme(), theme -> new ArrayList<>())
                                    .add(bar(viewed, row, stretch, scale, steps.getOrDefault(row.id(), List.of()))),
                            () -> undated.add(row));
        }
        return new TimelineBody(
                new TimelineBody.Scale(scale.calendarYears(), scale.schoolYears(), marks(space.convention(), scale)),
                lanes.entrySet().stream()
                        .map(lane -> new TimelineBody.Lane(lane.getKey(), lane.getValue()))
                        .toList(),
                viewed.lines(undated));
    }

    private List<TimelineBody.Mark> marks(Convention convention, TimeScale scale) {
        var marks = new ArrayList<TimelineBody.Mark>();
        findMark("signature", "signature", convention.signedOn(), scale).ifPresent(marks::add);
        findMark("today", "aujourd’hui", wording.today(), scale).ifPresent(marks::add);
        return List.copyOf(marks);
    }

    private static Optional<TimelineBody.Mark> findMark(
            String kind, String what, @Nullable LocalDate day, TimeScale scale) {
        return Optional.ofNullable(day)
                .filter(scale::covers)
                .map(known -> new TimelineBody.Mark(kind, what + ", " + FrenchDates.day(known), scale.percent(known)));
    }

    private TimelineBody.Bar bar(
            ViewedList viewed, ActionRow row, TimeScale.Stretch stretch, TimeScale scale, List<Step> steps) {
        return new TimelineBody.Bar(
                viewed.line(row),
                stretch,
                row.progress().name().toLowerCase(Locale.ROOT),
                period(row),
                StepWords.of(steps, wording.today()),
                steps.stream().flatMap(step -> dot(step, scale).stream()).toList());
    }

    /// A step stands on the day it was done, else on the day it is due.
    private Optional<TimelineBody.StepDot> dot(Step step, TimeScale scale) {
        LocalDate day = step.done() ? step.doneOn() : step.dueOn();
        String kind = step.done() ? "done" : step.lateOn(wording.today()) ? "late" : "open";
        return Optional.ofNullable(day)
                .filter(scale::covers)
                .map(known -> new TimelineBody.StepDot(scale.percent(known), kind));
    }

    private static String period(ActionRow row) {
        String start = row.startsOn() == null ? "début à préciser" : FrenchDates.month(row.startsOn());
        if (row.endsOn() != null) {
            return start + " – " + FrenchDates.month(row.endsOn());
        }
        return start + (row.endless() ? ", sans fin prévue" : ", fin à préciser");
    }
}
