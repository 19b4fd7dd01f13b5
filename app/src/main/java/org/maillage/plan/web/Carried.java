package org.maillage.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.maillage.plan.ActionFilter;

/// Something a form carries along unseen.
public record Carried(String name, String value) {

    /// A filter, as the fields of its address.
    public static List<Carried> of(ActionFilter filter) {
        var fields = new ArrayList<Carried>();
        filter.values().forEach((criterion, value) -> fields.add(new Carried(criterion.parameter(), value)));
        if (!filter.sortWord().isEmpty()) {
            fields.add(new Carried("tri", filter.sortWord()));
        }
        return List.copyOf(fields);
    }
}
