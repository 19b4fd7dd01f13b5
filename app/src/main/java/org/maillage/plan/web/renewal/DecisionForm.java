package org.maillage.plan.web.renewal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.plan.renewal.Decision;
import org.maillage.plan.renewal.RenewalChoice;
import org.maillage.site.Conflict;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.maillage.site.components.Option;

/// What was chosen of one line, or of several, as typed.
///
/// @param decision name of a choice, or [#OPEN]
/// @param existing "true" when what was to be developed goes on as an existing action
/// @param version of a line decided alone
/// @param seen versions of the lines decided together
public record DecisionForm(String decision, String reason, String existing, String version, String seen) {

    static final String OPEN = "OPEN";

    private static final String TICKED = "true";

    public DecisionForm {
        decision = Typed.line(decision);
        reason = Typed.text(reason);
        existing = Typed.line(existing);
        version = Typed.line(version);
        seen = Typed.line(seen);
    }

    static DecisionForm of(Decision decision, int version) {
        return new DecisionForm(
                decision.choice() == null ? OPEN : decision.choice().name(),
                decision.reason(),
                decision.becomesExisting() ? TICKED : "",
                Integer.toString(version),
                "");
    }

    boolean becomesExisting() {
        return existing.equals(TICKED);
    }

    /// @param known the reason that was given before: who leaves the choice open again gives it up knowingly
    FormErrors errors(String known) {
        if (decision.equals(OPEN) && !reason.isEmpty() && !reason.equals(known)) {
            return FormErrors.of(
                    "decision", "Vous avez écrit une raison\u00a0: choisissez ce qu’elle explique, ou effacez-la.");
        }
        return findDecision()
                .map(one -> one.problem()
                        .map(problem -> FormErrors.of(problem.field(), problem.sentence()))
                        .orElse(FormErrors.NONE))
                .orElseGet(() -> FormErrors.of(
                        "decision", "Choisissez\u00a0: continuer, changer, arrêter ou laisser à décider."));
    }

    /// Empty when nothing that exists was chosen.
    Optional<Decision> findDecision() {
        if (decision.equals(OPEN)) {
            return Optional.of(Decision.OPEN);
        }
        return Typed.findChoice(RenewalChoice.class, decision)
                .map(choice -> new Decision(choice, reason, becomesExisting()));
    }

    List<Option> options(Words words) {
        return Stream.concat(
                        Stream.of(new Option(OPEN, "À décider", decision.equals(OPEN))),
                        Arrays.stream(RenewalChoice.values())
                                .map(choice -> new Option(
                                        choice.name(),
                                        words.of(choice),
                                        decision.equals(choice.name()),
                                        words.say("RenewalChoice.hint." + choice.name()))))
                .toList();
    }

    Conflict.Fields against(DecisionForm theirs, Words words) {
        return new Conflict.Fields("version", "seen")
                .add("Choix", theirs.label(words), label(words), "decision")
                .add("Raison", theirs.reason, reason, "reason")
                .add("Devient une action existante", theirs.yes(), yes(), "existing");
    }

    private String yes() {
        return becomesExisting() ? "oui" : "non";
    }

    private String label(Words words) {
        return findDecision().map(Decision::choice).map(words::of).orElse("À décider");
    }
}
