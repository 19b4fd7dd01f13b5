package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.maillage.accounts.Naming;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.Contract;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.Notes;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Topic;
import org.maillage.plan.TopicId;
import org.maillage.plan.Topics;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Writes the draft of one read action: names become what the instance knows, and whatever finds no field stays,
/// word for word, among the fields of origin.
@Component
class Drafting {

    private final Naming naming;
    private final Topics topics;
    private final Contracts contracts;

    Drafting(Naming naming, Topics topics, Contracts contracts) {
        this.naming = naming;
        this.topics = topics;
        this.contracts = contracts;
    }

    ImportedDraft draft(ImportContext context, PlanReading reading, ReadAction action, AxisAnswer answer) {
        var draft = new ImportedDraft(reading, action, answer.theme());
        draft.areas(unmatched("Territoire", action.scope().areas(), draft, name -> area(context.territory(), name)));
        draft.ages(unmatched(
                "Tranches d’âge",
                action.scope().ages(),
                draft,
                name -> Vocabulary.AGE.find(name).stream().toList()));
        draft.audiences(unmatched(
                "Publics",
                action.scope().audiences(),
                draft,
                name -> Vocabulary.AUDIENCE.find(name).stream().toList()));
        draft.topics(topics(context, action.scope().topics()));
        draft.contracts(contracts(context, action.scope().contracts()));
        draft.keep("Thématique", action.scope().themes());
        draft.keep("Enjeu", action.scope().enjeux());
        draft.roles(new ActionDraft.Roles(organisations(action.actors()), people(action.actors())));
        return draft;
    }

    /// The news the file held; a mood without any word becomes one that says where it comes from.
    static List<Notes.Draft> notesOf(ReadAction action) {
        var notes = new ArrayList<Notes.Draft>();
        var mood = action.state().mood();
        for (String body : action.content().notes()) {
            notes.add(new Notes.Draft(null, notes.isEmpty() ? mood : null, body, ActionDraft.SeenBy.PARTNERS));
        }
        if (notes.isEmpty() && mood != null) {
            notes.add(
                    new Notes.Draft(null, mood, "Situation reprise du fichier importé.", ActionDraft.SeenBy.PARTNERS));
        }
        return notes;
    }

    private static <T> Set<T> unmatched(
            String label, List<String> words, ImportedDraft draft, Function<String, List<T>> finder) {
        var found = new LinkedHashSet<T>();
        var kept = new ArrayList<String>();
        for (String word : words) {
            List<T> matches = finder.apply(word);
            found.addAll(matches);
            if (matches.isEmpty()) {
                kept.add(word);
            }
        }
        draft.keep(label, kept);
        return found;
    }

    private static List<AreaId> area(Territory territory, String name) {
        String wanted = Folded.fold(name);
        return territory.within().stream()
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
        names.forEach(name -> roles.add(new ActionDraft.Roles.OfOrganisation(naming.organisationNamed(name), role)));
    }

    private Set<ActionDraft.Roles.OfPerson> people(ReadAction.Actors actors) {
        var roles = new LinkedHashSet<ActionDraft.Roles.OfPerson>();
        actors.people()
                .forEach(name ->
                        roles.add(new ActionDraft.Roles.OfPerson(naming.personNamed(name), PersonRole.IN_CHARGE)));
        actors.elected()
                .forEach(name ->
                        roles.add(new ActionDraft.Roles.OfPerson(naming.personNamed(name), PersonRole.ELECTED)));
        return roles;
    }

    private Set<TopicId> topics(ImportContext context, List<String> names) {
        var known = topics.listOf(context.convention(), context.sight());
        return named(
                names,
                known,
                Topic::name,
                Topic::id,
                name -> topics.add(context.convention(), name).orThrow());
    }

    private Set<ContractId> contracts(ImportContext context, List<String> names) {
        var known = contracts.listOf(context.convention(), context.sight());
        return named(
                names,
                known,
                Contract::name,
                Contract::id,
                name -> contracts.add(context.convention(), name).orThrow());
    }

    private static <T, I> Set<I> named(
            List<String> names,
            List<T> known,
            Function<T, String> nameOf,
            Function<T, I> idOf,
            Function<String, I> adding) {
        var ids = new LinkedHashSet<I>();
        for (String name : new LinkedHashSet<>(names)) {
            ids.add(known.stream()
                    .filter(one -> Folded.fold(nameOf.apply(one)).equals(Folded.fold(name)))
                    .map(idOf)
                    .findFirst()
                    .orElseGet(() -> adding.apply(name)));
        }
        return ids;
    }
}
