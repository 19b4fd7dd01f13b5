package org.maillage.plan.views;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;

/// The actions of a plan by the values they have for one criterion; an action may have several, or none.
///
/// @param byValue values in the spelling of addresses
public record Facet(Map<String, Set<ActionId>> byValue) {

    public Facet {
        byValue = Map.copyOf(byValue);
    }

    public boolean has(ActionRow row, String value) {
        return byValue.getOrDefault(value, Set.of()).contains(row.id());
    }

    /// Those of the rows that have the value, in their order.
    public List<ActionRow> keep(List<ActionRow> rows, String value) {
        return rows.stream().filter(row -> has(row, value)).toList();
    }

    /// Those of the rows that have no value at all.
    public List<ActionRow> keepWithout(List<ActionRow> rows) {
        var told = new HashSet<ActionId>();
        byValue.values().forEach(told::addAll);
        return rows.stream().filter(row -> !told.contains(row.id())).toList();
    }
}
