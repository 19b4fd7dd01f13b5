package org.maillage.directory.web.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Approval;
import org.maillage.directory.followup.Granted;
import org.maillage.directory.followup.Preparation;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.StepLine;

/// An approval in words, with the work back from its end.
final class ApprovalParts {

    private static final int WHOLE = 100;

    private ApprovalParts() {}

    /// @param address where approvals are written, or null for who only reads
    static FollowUpPage.ApprovalLine line(Granted granted, @Nullable String address) {
        Granted.Draft said = granted.draft();
        return new FollowUpPage.ApprovalLine(
                said.what(),
                String.join(
                        " · ",
                        Stream.of(said.by(), said.reference())
                                .filter(text -> !text.isEmpty())
                                .toList()),
                dates(said.from(), said.to()),
                address == null ? null : address + "/" + granted.id().value() + "/modifier");
    }

    static FollowUpPage.ApprovalPart part(
            Granted granted, @Nullable Approval usual, LocalDate today, @Nullable String address) {
        Optional<Preparation> work = Preparation.of(usual, granted);
        return new FollowUpPage.ApprovalPart(
                line(granted, address),
                tone(granted, work, today),
                standing(granted.to(), today),
                work.filter(one -> !one.steps().isEmpty())
                        .map(one -> course(one, today))
                        .orElse(null),
                work.map(one -> steps(one, granted, today, address)).orElse(List.of()),
                work.filter(Preparation::example).isPresent());
    }

    static String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return from == null ? "sans terme" : "depuis le " + FrenchDates.day(from) + ", sans terme";
        }
        return from == null
                ? "jusqu’au " + FrenchDates.day(to)
                : "du " + FrenchDates.day(from) + " au " + FrenchDates.day(to);
    }

    private static String tone(Granted granted, Optional<Preparation> work, LocalDate today) {
        LocalDate end = granted.to();
        if (end != null && end.isBefore(today)) {
            return "bad";
        }
        return work.filter(one -> !one.late(today).isEmpty()).isPresent() ? "warn" : "ok";
    }

    private static String standing(@Nullable LocalDate end, LocalDate today) {
        if (end == null) {
            return "sans terme";
        }
        return end.isBefore(today)
                ? "terminé depuis " + FrenchDates.since(end, today)
                : "se termine le " + FrenchDates.day(end);
    }

    private static FollowUpPage.Course course(Preparation work, LocalDate today) {
        LocalDate start =
                Stream.of(work.start(), today).min(LocalDate::compareTo).orElse(today);
        LocalDate end = Stream.of(work.end(), today).max(LocalDate::compareTo).orElse(today);
        int late = work.late(today).size();
        return new FollowUpPage.Course(
                late == 0
                        ? "Préparer la suite"
                        : late + "\u00a0" + (late == 1 ? "étape en retard" : "étapes en retard"),
                today.isBefore(work.end()) ? "il reste " + FrenchDates.since(today, work.end()) : "la fin est passée",
                percent(start, today, end),
                FrenchDates.day(start),
                FrenchDates.day(end),
                work.steps().stream()
                        .map(step -> percent(start, step.due(), end))
                        .toList());
    }

    private static int percent(LocalDate start, LocalDate day, LocalDate end) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return (int) (WHOLE * ChronoUnit.DAYS.between(start, day) / whole);
    }

    private static List<StepLine> steps(Preparation work, Granted granted, LocalDate today, @Nullable String address) {
        return IntStream.range(0, work.steps().size())
                .mapToObj(at -> step(
                        work.steps().get(at),
                        today,
                        address == null ? null : address + "/" + granted.id().value() + "/etapes/" + at))
                .toList();
    }

    private static StepLine step(Preparation.Step step, LocalDate today, @Nullable String toggle) {
        LocalDate done = step.doneOn();
        return new StepLine(
                step.label(),
                step.isDone(),
                done == null ? "avant le " + FrenchDates.day(step.due()) : "faite le " + FrenchDates.day(done),
                step.isLate(today) ? new NoteLine.Mood("bad", "en retard") : null,
                toggle,
                null,
                0);
    }
}
