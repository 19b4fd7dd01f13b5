package org.maillage.plan.web.views;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.accounts.Organisations;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Criterion;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.roles.CarriedAction;
import org.maillage.plan.roles.CarriedActions;
import org.maillage.plan.views.Facet;
import org.maillage.plan.views.PlanFacets;
import org.maillage.plan.web.roles.OverlapLines;
import org.springframework.stereotype.Component;

/// Looks at the actions by age: where an age has nothing, and where several pilots work for it side by side.
@Component
class AgesView {

    private final PlanFacets facets;
    private final CarriedActions carried;
    private final Organisations organisations;
    private final GroupsView groups;

    AgesView(PlanFacets facets, CarriedActions carried, Organisations organisations, GroupsView groups) {
        this.facets = facets;
        this.carried = carried;
        this.organisations = organisations;
        this.groups = groups;
    }

    AgesBody bodyOf(ViewedList viewed) {
        var space = viewed.space();
        Facet byAge = facets.facetOf(space.id(), space.sight(), Criterion.AGE);
        List<AgeBand> ages = agesOf(viewed.filter());
        var mesh = AgeMesh.of(viewed, byAge, facets.facetOf(space.id(), space.sight(), Criterion.AREA), ages);
        return new AgesBody(
                mesh.mesh(),
                mesh.holes(),
                overlaps(viewed, byAge, ages),
                groups.groupsOf(viewed, byAge, Criterion.AGE, "Âge à préciser"));
    }

    private static List<AgeBand> agesOf(ActionFilter filter) {
        return filter.choice(Criterion.AGE, AgeBand.class)
                .map(List::of)
                .orElseGet(() -> Arrays.asList(AgeBand.values()));
    }

    private List<AgesBody.OfAge> overlaps(ViewedList viewed, Facet byAge, List<AgeBand> ages) {
        var space = viewed.space();
        List<CarriedAction> all = carried.list(space.id(), space.sight());
        var known = organisations.byId(
                all.stream().flatMap(action -> action.pilots().stream()).collect(Collectors.toSet()));
        var titles = new LinkedHashMap<EnjeuId, String>();
        viewed.known().choices().enjeux().forEach(one -> titles.put(new EnjeuId(one.id()), one.label()));
        var lines = new OverlapLines(space, known, titles, viewed.known().territory());
        return ages.stream()
                .map(age -> new AgesBody.OfAge(
                        viewed.known().words().of(age),
                        lines.among(
                                keep(all, byAge.keep(viewed.rows(), ActionFilter.wordOf(age))),
                                viewed.filter().with(Criterion.AGE, ActionFilter.wordOf(age)))))
                .filter(ofAge -> !ofAge.lines().isEmpty())
                .toList();
    }

    private static List<CarriedAction> keep(List<CarriedAction> all, List<ActionRow> rows) {
        Set<ActionId> kept = rows.stream().map(ActionRow::id).collect(Collectors.toSet());
        return all.stream().filter(action -> kept.contains(action.name().id())).toList();
    }
}
