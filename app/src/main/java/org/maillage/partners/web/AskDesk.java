package org.maillage.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.convention.Space;
import org.maillage.partners.asking.AskingRights;
import org.maillage.partners.asking.Candidate;
import org.maillage.partners.asking.Candidates;
import org.maillage.partners.asking.Chosen;
import org.maillage.plan.ActionFilter;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Component;

/// Receives what a coordinator asks: finds the people behind the filter, and judges what was typed.
@Component
class AskDesk {

    private final Candidates candidates;
    private final Clock clock;

    AskDesk(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /// Everybody is asked unless one says otherwise.
    ///
    /// @param codes the actions chosen in the list; none, all of them
    Ask open(Space space, Map<String, String> parameters, Set<String> codes) {
        ActionFilter filter = filterOf(space, parameters);
        List<Candidate> found = candidates.listOf(space, filter);
        List<Chosen> asked = Ask.everybody(found).stream()
                .filter(one -> codes.isEmpty() || codes.contains(one.action().code()))
                .toList();
        return new Ask(space, filter, found, AskForm.fresh(today(), asked), FormErrors.NONE);
    }

    /// As typed, with everybody ticked, or nobody, when one asked for that.
    Ask reopen(Space space, Map<String, String> parameters, AskForm form, String tick) {
        ActionFilter filter = filterOf(space, parameters);
        List<Candidate> found = candidates.listOf(space, filter);
        List<Chosen> ticked = switch (tick) {
            case AskPage.EVERYBODY -> Ask.everybody(found);
            case AskPage.NOBODY -> List.of();
            default -> Ask.chosen(found, form);
        };
        return new Ask(space, filter, found, form.ticking(ticked), FormErrors.NONE);
    }

    Ask judge(Space space, Map<String, String> parameters, AskForm form) {
        ActionFilter filter = filterOf(space, parameters);
        List<Candidate> found = candidates.listOf(space, filter);
        return new Ask(space, filter, found, form, form.errors(today(), Ask.chosen(found, form)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ActionFilter filterOf(Space space, Map<String, String> parameters) {
        AskingRights.require(space);
        return ActionFilter.read(parameters).filter();
    }
}
