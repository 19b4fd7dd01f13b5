package org.maillage.directory.web.team;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.team.Training;
import org.maillage.directory.team.TrainingState;
import org.maillage.site.Typed;

/// A line of the training plan as it was typed.
///
/// @param cost in euros
public record TrainingForm(
        String year,
        String qualification,
        String people,
        String trainer,
        String state,
        String cost,
        String paidBy,
        Integer version) {

    private static final Pattern EUROS = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");

    public TrainingForm {
        year = Typed.line(year);
        qualification = Typed.text(qualification);
        people = Typed.line(people);
        trainer = Typed.line(trainer);
        state = Typed.text(state);
        cost = Typed.line(cost);
        paidBy = Typed.line(paidBy);
        version = version == null ? 0 : version;
    }

    static TrainingForm of(Training training) {
        Training.Draft said = training.draft();
        Long cents = said.costCents();
        return new TrainingForm(
                Integer.toString(said.year()),
                said.qualification(),
                Integer.toString(said.people()),
                said.trainer(),
                said.state().name(),
                cents == null
                        ? ""
                        : BigDecimal.valueOf(cents, 2)
                                .toPlainString()
                                .replace('.', ',')
                                .replace(",00", ""),
                said.paidBy(),
                training.version());
    }

    Training.Draft toDraft() {
        return new Training.Draft(
                Integer.parseInt(year),
                qualification,
                Integer.parseInt(people),
                trainer,
                Typed.findChoice(TrainingState.class, state).orElseThrow(),
                cents(),
                paidBy);
    }

    /// Spaces, the sign of the euro and either mark of decimals are read.
    boolean hasReadableCost() {
        return cost.isEmpty() || EUROS.matcher(plainCost()).matches();
    }

    private @Nullable Long cents() {
        return cost.isEmpty()
                ? null
                : new BigDecimal(plainCost().replace(',', '.'))
                        .movePointRight(2)
                        .longValueExact();
    }

    private String plainCost() {
        return cost.replaceAll("[\\s\\u00a0\\u202f€]", "");
    }
}
