package org.maillage.plan.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.accounts.Organisation;
import org.maillage.base.intake.Folded;
import org.maillage.convention.Space;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Topics;
import org.maillage.plan.names.Naming;
import org.maillage.plan.names.Roster;
import org.maillage.territory.Territory;

/// What the names of one file stand for where it lands: those that are known are meant, the others are learned once
/// rows are written.
final class FileNames {

    private final Places places;
    private final Naming naming;
    private final ThingNames<TopicId> topics;
    private final ThingNames<ContractId> contracts;
    private final List<String> organisationNames;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    FileNames(Space space, Territory territory, Roster roster, Topics topics, Contracts contracts) {
        this.places = new Places(territory);
        List<Organisation> known = roster.listOrganisations();
        this.organisationNames = known.stream().map(Organisation::name).toList();
        known.forEach(one -> organisations.putIfAbsent(Folded.fold(one.shortName()), one.name()));
        known.forEach(one -> organisations.put(Folded.fold(one.name()), one.name()));
        this.naming = Naming.in(roster, space.id(), space.sight());
        this.topics = new ThingNames<>(space, topics);
        this.contracts = new ThingNames<>(space, contracts);
        roster.namesOf(space.id(), space.sight())
                .people()
                .keySet()
                .forEach(name -> people.put(Folded.fold(name), name));
    }

    /// As the instance calls it, or as written.
    String organisationWord(String written) {
        return organisations.getOrDefault(Folded.fold(written), written);
    }

    boolean knowsOrganisation(String written) {
        return organisations.containsKey(Folded.fold(written));
    }

    List<String> organisationNames() {
        return organisationNames;
    }

    String personWord(String written) {
        return people.getOrDefault(Folded.fold(written), written);
    }

    boolean knowsPerson(String written) {
        return people.containsKey(Folded.fold(written));
    }

    List<String> peopleNames() {
        return List.copyOf(people.values());
    }

    String topicWord(String written) {
        return topics.word(written);
    }

    String contractWord(String written) {
        return contracts.word(written);
    }

    Places places() {
        return places;
    }

    /// @return whether somebody or something of the convention has this very name
    boolean knows(String written) {
        return knowsOrganisation(written)
                || knowsPerson(written)
                || places.knows(written)
                || topics.knows(written)
                || contracts.knows(written);
    }

    /// Learns who is not known.
    ActionDraft.Roles roles(ReadAction.Actors actors) {
        return new ActionDraft.Roles(organisations(actors), people(actors));
    }

    private Set<ActionDraft.Roles.OfOrganisation> organisations(ReadAction.Actors actors) {
        var roles = new LinkedHashSet<ActionDraft.Roles.OfOrganisation>();
        add(roles, actors.pilots(), OrganisationRole.PILOT);
        add(roles, actors.services(), OrganisationRole.PILOT);
        add(roles, actors.coPilots(), OrganisationRole.COPILOT);
        add(roles, actors.funders(), OrganisationRole.FUNDER);
        add(roles, actors.operators(), OrganisationRole.OPERATOR);
        add(roles, actors.partners(), OrganisationRole.ASSOCIATED);
        return roles;
    }

    private void add(Set<ActionDraft.Roles.OfOrganisation> roles, List<String> names, OrganisationRole role) {
        names.forEach(name ->
                roles.add(new ActionDraft.Roles.OfOrganisation(naming.organisation(organisationWord(name)), role)));
    }

    private Set<ActionDraft.Roles.OfPerson> people(ReadAction.Actors actors) {
        var roles = new LinkedHashSet<ActionDraft.Roles.OfPerson>();
        actors.people().forEach(name -> roles.add(person(name, PersonRole.IN_CHARGE)));
        actors.elected().forEach(name -> roles.add(person(name, PersonRole.ELECTED)));
        return roles;
    }

    private ActionDraft.Roles.OfPerson person(String name, PersonRole role) {
        return new ActionDraft.Roles.OfPerson(naming.person(personWord(name)), role);
    }

    Set<TopicId> topics(List<String> names) {
        return topics.idsOf(names);
    }

    Set<ContractId> contracts(List<String> names) {
        return contracts.idsOf(names);
    }
}
