package org.maillage.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;

/// Addresses of the list of the plan, which keep the filter and the way one looks at it; defaults are left out.
///
/// @param list address of the list as it stands without anything
/// @param unfolded whether all that can be filtered is shown
public record PlanAddress(String list, PlanView view, boolean unfolded) {

    public static final String UNFOLDED = "filtrer";

    public static PlanAddress of(String list, PlanView view) {
        return new PlanAddress(list, view, false);
    }

    public PlanAddress seenAs(PlanView other) {
        return new PlanAddress(list, other, unfolded);
    }

    public PlanAddress unfolded(boolean wanted) {
        return new PlanAddress(list, view, wanted);
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
        kept.addAll(shown());
        return List.copyOf(kept);
    }

    /// The whole filter with the view, as the fields of a form that comes back to this list.
    public List<Carried> carrying(ActionFilter filter) {
        var fields = new ArrayList<>(Carried.of(filter));
        fields.addAll(shown());
        return List.copyOf(fields);
    }

    /// How one looks at the list, whatever it keeps.
    private List<Carried> shown() {
        var shown = new ArrayList<Carried>();
        if (!view.word().isEmpty()) {
            shown.add(new Carried(PlanView.PARAMETER, view.word()));
        }
        if (unfolded) {
            shown.add(new Carried(UNFOLDED, Criterion.YES));
        }
        return shown;
    }

    private String query(ActionFilter filter, List<String> more) {
        var parts = new ArrayList<String>();
        if (!filter.query().isEmpty()) {
            parts.add(filter.query().substring(1));
        }
        shown().forEach(field -> parts.add(field.name() + "=" + field.value()));
        parts.addAll(more);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
