package org.maillage.plan.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.NamedThing;
import org.maillage.plan.NamedThings;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.TopicId;
import org.maillage.plan.Topics;
import org.maillage.plan.names.Naming;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;

/// What the names of one file stand for where it is imported: those that are known are meant, the others are learned.
/// Places alone are never learned.
final class FileNames {

    private final ImportContext context;
    private final Naming naming;
    private final Topics topics;
    private final Contracts contracts;

    FileNames(ImportContext context, Naming naming, Topics topics, Contracts contracts) {
        this.context = context;
        this.naming = naming;
        this.topics = topics;
        this.contracts = contracts;
    }

    /// @return one area, or none
    List<AreaId> areasNamed(String name) {
        String wanted = Folded.fold(name);
        return context.territory().within().stream()
                .filter(area -> matches(area, wanted))
                .map(Area::id)
                .limit(1)
                .toList();
    }

    private static boolean matches(Area area, String wanted) {
        return Folded.fold(area.name()).equals(wanted)
                || Folded.fold(area.shortName()).equals(wanted)
                || Folded.fold(area.fullName()).equals(wanted);
    }

    ActionDraft.Roles roles(ReadAction.Actors actors) {
        return new ActionDraft.Roles(organisations(actors), people(actors));
    }

    private Set<ActionDraft.Roles.OfOrganisation> organisations(ReadAction.Actors actors) {
        var roles = new LinkedHashSet<ActionDraft.Roles.OfOrganisation>();
        add(roles, actors.pilots(), OrganisationRole.PILOT);
        add(roles, actors.services(), OrganisationRole.PILOT);
        add(roles, actors.coPilots(), OrganisationRole.COPILOT);
        add(roles, actors.funders(), OrganisationRole.FUNDER);
        add(roles, actors.partners(), OrganisationRole.ASSOCIATED);
        return roles;
    }

    private void add(Set<ActionDraft.Roles.OfOrganisation> roles, List<String> names, OrganisationRole role) {
        names.forEach(name -> roles.add(new ActionDraft.Roles.OfOrganisation(naming.organisation(name), role)));
    }

    private Set<ActionDraft.Roles.OfPerson> people(ReadAction.Actors actors) {
        var roles = new LinkedHashSet<ActionDraft.Roles.OfPerson>();
        actors.people()
                .forEach(name -> roles.add(new ActionDraft.Roles.OfPerson(naming.person(name), PersonRole.IN_CHARGE)));
        actors.elected()
                .forEach(name -> roles.add(new ActionDraft.Roles.OfPerson(naming.person(name), PersonRole.ELECTED)));
        return roles;
    }

    Set<TopicId> topics(List<String> names) {
        return named(names, topics);
    }

    Set<ContractId> contracts(List<String> names) {
        return named(names, contracts);
    }

    private <T extends NamedThing<I>, I> Set<I> named(List<String> names, NamedThings<T, I> things) {
        List<T> known = things.listOf(context.convention(), context.sight());
        var ids = new LinkedHashSet<I>();
        for (String name : new LinkedHashSet<>(names)) {
            ids.add(known.stream()
                    .filter(one -> Folded.fold(one.name()).equals(Folded.fold(name)))
                    .map(NamedThing::id)
                    .findFirst()
                    .orElseGet(() -> things.add(context.convention(), name).orThrow()));
        }
        return ids;
    }
}
