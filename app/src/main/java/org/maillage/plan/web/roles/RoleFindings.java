package org.maillage.plan.web.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.roles.Absence;
import org.maillage.plan.roles.CarriedAction;
import org.maillage.site.components.Link;
import org.maillage.territory.Territory;

/// Where pilots overlap and where roles are missing, in words, each with the list that shows it.
record RoleFindings(
        Space space,
        List<CarriedAction> carried,
        Map<OrganisationId, Organisation> known,
        List<Enjeux.Answered> enjeux,
        Territory territory) {

    List<RolesPage.OverlapLine> overlaps() {
        var titles = new LinkedHashMap<EnjeuId, String>();
        enjeux.forEach(one -> titles.put(one.enjeu().id(), one.enjeu().title()));
        return new OverlapLines(space, known, titles, territory).among(carried, ActionFilter.ALL);
    }

    List<RolesPage.Gap> gaps(List<OrganisationId> parties, List<Theme> themes) {
        var gaps = new ArrayList<RolesPage.Gap>();
        carried.stream()
                .filter(action -> action.pilots().isEmpty())
                .map(action -> new RolesPage.Gap(OverlapLines.named(space, action), "Personne ne la pilote."))
                .forEach(gaps::add);
        enjeux.stream().filter(this::hasNoPilot).map(this::withoutPilot).forEach(gaps::add);
        gaps.addAll(absences(parties, themes));
        return gaps;
    }

    private boolean hasNoPilot(Enjeux.Answered answered) {
        return carried.stream()
                .filter(action -> action.enjeux().contains(answered.enjeu().id()))
                .allMatch(action -> action.pilots().isEmpty());
    }

    private RolesPage.Gap withoutPilot(Enjeux.Answered answered) {
        return answered.actions() == 0
                ? new RolesPage.Gap(
                        new Link(answered.enjeu().title(), space.path(EnjeuChoice.UNANSWERED.path())),
                        "Aucune action ne répond à cet enjeu.")
                : new RolesPage.Gap(listOf(answered.enjeu()), "Aucune des actions de cet enjeu n’a de pilote.");
    }

    private List<RolesPage.Gap> absences(List<OrganisationId> parties, List<Theme> themes) {
        var signing =
                parties.stream().filter(known::containsKey).map(known::get).toList();
        var byParty = new LinkedHashMap<Organisation, List<String>>();
        Absence.among(carried, signing, known.values(), themes)
                .forEach(absence -> byParty.computeIfAbsent(absence.party(), party -> new ArrayList<>())
                        .add(absence.theme().name()));
        return byParty.entrySet().stream()
                .map(absent -> new RolesPage.Gap(
                        Link.text(absent.getKey().name()),
                        "N’a de rôle sur aucune action\u00a0: " + String.join(", ", absent.getValue()) + "."))
                .toList();
    }

    private Link listOf(Enjeu enjeu) {
        return new Link(
                enjeu.title(), space.path(ActionFilter.ALL.ofEnjeu(enjeu.id()).path()));
    }
}
