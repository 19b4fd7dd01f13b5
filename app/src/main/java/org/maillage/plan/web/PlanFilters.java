package org.maillage.plan.web;

import java.util.List;
import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Actions;
import org.maillage.site.Words;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;

/// Reads the filter of an address in the words of one convention's plan: the list, the file that is taken away and
/// the paper that is printed answer the same one.
@Component
public class PlanFilters {

    private final Actions actions;
    private final Areas areas;
    private final Words words;

    PlanFilters(Actions actions, Areas areas, Words words) {
        this.actions = actions;
        this.areas = areas;
        this.words = words;
    }

    /// @param said each criterion in force, as its chip says it: "Thème : Jeunesse"
    public record InForce(ActionFilter filter, List<String> said) {}

    public InForce inForce(Space space, Map<String, String> parameters) {
        PlanVocabulary known = vocabularyOf(space);
        ActionFilter filter = known.keepKnown(ActionFilter.read(parameters)).filter();
        List<String> said = FilterBar.chips(PlanAddress.of("", PlanView.TABLE), known, filter).stream()
                .map(chip -> chip.label() + "\u00a0: " + chip.value())
                .toList();
        return new InForce(filter, said);
    }

    public PlanVocabulary vocabularyOf(Space space) {
        return new PlanVocabulary(words, new PlanSource(space, actions, areas));
    }
}
