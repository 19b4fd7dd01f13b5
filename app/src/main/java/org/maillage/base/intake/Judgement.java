package org.maillage.base.intake;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one row would become, seen from what the instance holds at this moment.
///
/// @param target the object it tells of, or null when there is none yet
/// @param name how that object is called on screen, such as `PE-03`; empty without one
/// @param path its page inside the space, or empty
/// @param differences what would change; of something new, what it would hold
public record Judgement(
        @Nullable UUID target, String name, String path, List<RowDifference> differences, List<RowProblem> problems) {

    public Judgement {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    Judgement withoutDoubts(Predicate<RowProblem> answered) {
        return new Judgement(
                target,
                name,
                path,
                differences,
                problems.stream()
                        .filter(problem -> problem.blocking() || !answered.test(problem))
                        .toList());
    }

    public RowState state() {
        if (problems.stream().anyMatch(RowProblem::blocking)) {
            return RowState.ERROR;
        }
        if (target == null) {
            return RowState.NEW;
        }
        return differences.isEmpty() ? RowState.SAME : RowState.CHANGED;
    }
}
