package org.maillage.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.maillage.plan.ActionFilter;

/// Addresses of the list of the plan, which keep the filter and the way one looks at it; defaults are left out.
///
/// @param list address of the list as it stands without anything
public record PlanAddress(String list, PlanView view) {

    public PlanAddress seenAs(PlanView other) {
        return new PlanAddress(list, other);
    }

    public String of(ActionFilter filter) {
        return list + query(filter, List.of());
    }

    /// @param page as the address says it
    public String page(ActionFilter filter, String page) {
        return list + query(filter, List.of("page=" + page));
    }

    /// What a form that filters anew must carry along.
    public List<Carried> keptBy(ActionFilter filter) {
        var kept = new ArrayList<Carried>();
        if (!filter.sortWord().isEmpty()) {
            kept.add(new Carried("tri", filter.sortWord()));
        }
        if (!view.word().isEmpty()) {
            kept.add(new Carried(PlanView.PARAMETER, view.word()));
        }
        return List.copyOf(kept);
    }

    /// The whole filter with the view, as the fields of a form that comes back to this list.
    public List<Carried> carrying(ActionFilter filter) {
        var fields = new ArrayList<>(Carried.of(filter));
        if (!view.word().isEmpty()) {
            fields.add(new Carried(PlanView.PARAMETER, view.word()));
        }
        return List.copyOf(fields);
    }

    private String query(ActionFilter filter, List<String> more) {
        var parts = new ArrayList<String>();
        if (!filter.query().isEmpty()) {
            parts.add(filter.query().substring(1));
        }
        if (!view.word().isEmpty()) {
            parts.add(PlanView.PARAMETER + "=" + view.word());
        }
        parts.addAll(more);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
