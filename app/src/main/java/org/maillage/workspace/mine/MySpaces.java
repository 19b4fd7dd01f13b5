package org.maillage.workspace.mine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.PartyNames;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Actions;
import org.maillage.plan.Criterion;
import org.maillage.workspace.ConventionWords;
import org.springframework.stereotype.Component;

/// What one person has to do in each of their spaces.
@Component
class MySpaces {

    /// The roles that let one edit, in the spelling of addresses.
    private static final List<String> PILOTING = List.of("pilote", "copilote");

    private final PartyNames parties;
    private final Themes themes;
    private final Actions actions;

    MySpaces(PartyNames parties, Themes themes, Actions actions) {
        this.parties = parties;
        this.themes = themes;
        this.actions = actions;
    }

    SpaceCard cardOf(Space space) {
        return new SpaceCard(
                space,
                new ConventionWords(space.convention(), parties.listOf(space.id())),
                entrustedThemes(space),
                pilotedActions(space));
    }

    private List<Theme> entrustedThemes(Space space) {
        Set<?> entrusted = space.member().themes();
        return entrusted.isEmpty()
                ? List.of()
                : themes.listOf(space.id()).stream()
                        .filter(theme -> entrusted.contains(theme.id()))
                        .toList();
    }

    // Who coordinates may edit every action: a list of all of them would say nothing of what is asked.
    private List<ActionRow> pilotedActions(Space space) {
        if (space.member().role() != Role.CONTRIBUTOR) {
            return List.of();
        }
        Map<ActionId, ActionRow> rows = new LinkedHashMap<>();
        for (OrganisationId organisation : spokenFor(space)) {
            PILOTING.stream()
                    .map(role -> ActionFilter.ALL.ofOrganisation(organisation).with(Criterion.ROLE, role))
                    .flatMap(filter -> actions.list(space.id(), space.sight(), filter).rows().stream())
                    .forEach(row -> rows.putIfAbsent(row.id(), row));
        }
        return List.copyOf(rows.values());
    }

    private static Set<OrganisationId> spokenFor(Space space) {
        return Stream.of(space.member().organisation(), space.member().institution())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
