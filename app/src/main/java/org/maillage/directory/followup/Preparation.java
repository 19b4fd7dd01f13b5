package org.maillage.directory.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Approval;

/// The work back from the end of an approval: what must be done, by which day.
///
/// @param steps the first to do first
/// @param example the delays are common practice, not those of this Caf
public record Preparation(LocalDate end, List<Step> steps, boolean example) {

    public Preparation {
        steps = List.copyOf(steps);
    }

    /// @param due its day; a month that is too short ends on its last
    /// @param doneOn null as long as it is to do
    public record Step(
            String label, LocalDate due, @Nullable LocalDate doneOn) {

        public boolean isDone() {
            return doneOn != null;
        }

        public boolean isLate(LocalDate today) {
            return doneOn == null && due.isBefore(today);
        }
    }

    /// @return nothing when the approval has no term
    public static Optional<Preparation> of(@Nullable Approval usual, Granted granted) {
        LocalDate end = granted.to();
        if (end == null) {
            return Optional.empty();
        }
        List<Approval.Step> usualSteps = usual == null ? List.of() : usual.steps();
        return Optional.of(new Preparation(
                end,
                usualSteps.stream()
                        .sorted(Comparator.comparingInt(Approval.Step::months).reversed())
                        .map(step -> new Step(
                                step.label(),
                                end.minusMonths(step.months()),
                                granted.done().get(step.label())))
                        .toList(),
                usual != null && usual.example()));
    }

    public List<Step> late(LocalDate today) {
        return steps.stream().filter(step -> step.isLate(today)).toList();
    }

    /// What comes first among what is to do.
    public Optional<Step> next() {
        return steps.stream().filter(step -> !step.isDone()).findFirst();
    }

    /// The first day of the work.
    public LocalDate start() {
        return steps.isEmpty() ? end : steps.getFirst().due();
    }
}
