package org.maillage.plan.roles;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Theme;

/// A party of the convention that has no role, by itself or by its services, on any action of a theme.
public record Absence(Organisation party, Theme theme) {

    /// @param known the parties and every organisation that carries an action
    public static List<Absence> among(
            List<CarriedAction> actions,
            List<Organisation> parties,
            Collection<Organisation> known,
            List<Theme> themes) {
        return parties.stream()
                .flatMap(party -> themes.stream()
                        .filter(theme -> !isPresent(actions, institutionAndServices(party, known), theme))
                        .map(theme -> new Absence(party, theme)))
                .toList();
    }

    private static Set<OrganisationId> institutionAndServices(Organisation party, Collection<Organisation> known) {
        Set<OrganisationId> family = known.stream()
                .filter(one -> party.id().equals(one.parent()))
                .map(Organisation::id)
                .collect(Collectors.toSet());
        family.add(party.id());
        return family;
    }

    private static boolean isPresent(List<CarriedAction> actions, Set<OrganisationId> family, Theme theme) {
        return actions.stream()
                .filter(action -> action.themes().contains(theme.id()))
                .anyMatch(action -> action.carriers().stream().anyMatch(one -> family.contains(one.organisation())));
    }
}
