package org.maillage.plan.fiche;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.maillage.base.tables.FillableForm;
import org.maillage.plan.ActionId;

/// What a fiche said when it was made: what differs in it when it comes back was written by its reader.
///
/// @param reference printed on it
/// @param prints [FichePrint] of what stood under each rubric, those that were empty left out
public record SentFiche(String reference, ActionId action, Map<String, String> prints) {

    public SentFiche {
        prints = Map.copyOf(prints);
    }

    /// In the order of their rubrics, whatever the order of the lines.
    static SortedMap<String, String> printsOf(Collection<FillableForm.Line> lines) {
        var prints = new TreeMap<String, String>();
        lines.stream()
                .filter(line -> !line.content().isBlank())
                .forEach(line -> prints.put(line.label(), FichePrint.of(line.content())));
        return prints;
    }

    /// The rubrics under which it said something.
    public Set<String> rubrics() {
        return prints.keySet();
    }

    /// Whether it said that, under that rubric.
    public boolean said(String rubric, String text) {
        return FichePrint.of(text).equals(prints.getOrDefault(rubric, FichePrint.of("")));
    }
}
