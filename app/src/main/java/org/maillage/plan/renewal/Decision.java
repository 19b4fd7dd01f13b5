package org.maillage.plan.renewal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.Nature;
import org.maillage.plan.Problem;
import org.maillage.plan.Progress;

/// What was decided of an enjeu or an action, or that nothing is decided any more.
///
/// @param choice null when it is open again
/// @param becomesExisting what was to be developed or made stronger is there now, and goes on as an existing action
public record Decision(@Nullable RenewalChoice choice, String reason, boolean becomesExisting) {

    public static final Decision OPEN = new Decision(null, "", false);

    public static final int LONGEST_REASON = 1000;

    public static Decision continued() {
        return new Decision(RenewalChoice.CONTINUE, "", false);
    }

    public boolean isOpen() {
        return choice == null;
    }

    public boolean carries() {
        return choice == RenewalChoice.CONTINUE || choice == RenewalChoice.CHANGE;
    }

    public Optional<Problem> problem() {
        if (choice != null && choice.needsReason() && reason.isBlank()) {
            return Optional.of(
                    new Problem("reason", "Dites pourquoi\u00a0: c’est ce que liront les élus et les partenaires."));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(new Problem("reason", "Raccourcissez la raison\u00a0: 1\u00a0000 caractères au plus."))
                : Optional.empty();
    }

    /// How far the action has come as the next convention begins: what goes on cannot be over.
    static Progress progressNext(Progress progress) {
        return switch (progress) {
            case UPCOMING, ONGOING, PAUSED -> progress;
            // It was done and goes on: it is under way, in its ordinary course.
            case DONE -> Progress.ONGOING;
            // It was given up and is taken up again: it has to begin.
            case ABANDONED -> Progress.UPCOMING;
        };
    }

    @Nullable
    Nature natureNext(@Nullable Nature nature) {
        return becomesExisting ? Nature.EXISTING : nature;
    }
}
