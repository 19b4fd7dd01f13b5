package org.maillage.convention.web.amendments;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.amendments.Adoption;
import org.maillage.convention.amendments.Deliberation;
import org.maillage.convention.web.Day;
import org.maillage.site.Typed;

/// What makes an avenant one, as typed: its days, then one line for each party.
public record AdoptionForm(
        @NotBlank(message = "{amendment.adoptedOn.absent}") @Day
        String adoptedOn,

        @NotBlank(message = "{amendment.effectiveOn.absent}") @Day
        String effectiveOn,

        List<DecisionForm> decisions,
        String read) {

    // A browser sends every field, a script may not.
    @SuppressWarnings("NullAway")
    public AdoptionForm {
        adoptedOn = Typed.text(adoptedOn);
        effectiveOn = Typed.text(effectiveOn);
        decisions = Typed.lines(decisions);
        read = Typed.text(read);
    }

    /// What one party decided, as typed.
    public record DecisionForm(String party, String reference, String decidedOn) {

        public DecisionForm {
            party = Typed.text(party);
            reference = Typed.line(reference);
            decidedOn = Typed.text(decidedOn);
        }
    }

    /// The same, of that comparison.
    AdoptionForm of(String comparison) {
        return new AdoptionForm(adoptedOn, effectiveOn, decisions, comparison);
    }

    /// The line of one party; an empty one when nothing was typed.
    DecisionForm of(OrganisationId party) {
        return decisions.stream()
                .filter(one -> party.value().toString().equals(one.party()))
                .findFirst()
                .orElse(new DecisionForm(party.value().toString(), "", ""));
    }

    /// With the lines that are whole: the rules of adoption tell of those that are missing.
    Adoption toAdoption() {
        var decided = new ArrayList<Deliberation>();
        for (DecisionForm one : decisions) {
            var party = Typed.findId(one.party(), OrganisationId::new);
            var day = Typed.findDay(one.decidedOn());
            if (party.isPresent() && day.isPresent() && !one.reference().isEmpty()) {
                decided.add(new Deliberation(party.get(), one.reference(), day.get()));
            }
        }
        return new Adoption(Typed.getDay(adoptedOn), Typed.getDay(effectiveOn), decided, read);
    }
}
