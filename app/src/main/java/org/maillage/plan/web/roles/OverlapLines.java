package org.maillage.plan.web.roles;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.roles.CarriedAction;
import org.maillage.plan.roles.Overlap;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Overlaps of pilots in words, each enjeu with the list of its actions.
///
/// @param titles of the enjeux, in the order they are told
public record OverlapLines(
        Space space, Map<OrganisationId, Organisation> known, Map<EnjeuId, String> titles, Territory territory) {

    /// @param filter of the actions looked at; the list of an enjeu keeps it
    public List<RolesPage.OverlapLine> among(List<CarriedAction> carried, ActionFilter filter) {
        List<Overlap> overlaps = Overlap.among(carried, territory);
        return titles.keySet().stream()
                .map(enjeu -> new RolesPage.OverlapLine(
                        listOf(enjeu, filter),
                        overlaps.stream()
                                .filter(overlap -> overlap.enjeu().equals(enjeu))
                                .map(this::place)
                                .toList()))
                .filter(line -> !line.places().isEmpty())
                .toList();
    }

    private RolesPage.Place place(Overlap overlap) {
        return new RolesPage.Place(
                where(overlap), overlap.actions().stream().map(this::carriedBy).toList());
    }

    private RolesPage.Carried carriedBy(CarriedAction action) {
        String pilots = action.pilots().stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(Organisation::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
        return new RolesPage.Carried(named(space, action), pilots);
    }

    static Link named(Space space, CarriedAction action) {
        return new Link(
                action.name().code() + " " + action.name().title(),
                space.path(action.name().path()));
    }

    private Link listOf(EnjeuId enjeu, ActionFilter filter) {
        return new Link(
                titles.getOrDefault(enjeu, ""), space.path(filter.ofEnjeu(enjeu).path()));
    }

    private String where(Overlap overlap) {
        if (overlap.places().isEmpty()) {
            return territory.whole().kind().whole();
        }
        return overlap.places().stream().map(Area::fullName).collect(Collectors.joining(", "));
    }
}
