package org.maillage.plan.web.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.Enjeux;
import org.maillage.plan.roles.Absence;
import org.maillage.plan.roles.CarriedAction;
import org.maillage.plan.roles.Overlap;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Where pilots overlap and where roles are missing, in words, each with the list that shows it.
record RoleFindings(
        Space space,
        List<CarriedAction> carried,
        Map<OrganisationId, Organisation> known,
        List<Enjeux.Answered> enjeux,
        Territory territory) {

    List<RolesPage.OverlapLine> overlaps() {
        var overlaps = Overlap.among(carried, territory);
        return enjeux.stream()
                .map(Enjeux.Answered::enjeu)
                .map(enjeu -> new RolesPage.OverlapLine(
                        listOf(enjeu),
                        overlaps.stream()
                                .filter(overlap -> overlap.enjeu().equals(enjeu.id()))
                                .map(this::place)
                                .toList()))
                .filter(line -> !line.places().isEmpty())
                .toList();
    }

    private RolesPage.Place place(Overlap overlap) {
        return new RolesPage.Place(
                where(overlap), overlap.actions().stream().map(this::carriedBy).toList());
    }

    List<RolesPage.Gap> gaps(List<OrganisationId> parties, List<Theme> themes) {
        var gaps = new ArrayList<RolesPage.Gap>();
        carried.stream()
                .filter(action -> action.pilots().isEmpty())
                .map(action -> new RolesPage.Gap(named(action), "Personne ne la pilote."))
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

    private RolesPage.Carried carriedBy(CarriedAction action) {
        String pilots = action.pilots().stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(Organisation::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
        return new RolesPage.Carried(named(action), pilots);
    }

    private Link named(CarriedAction action) {
        return new Link(
                action.name().code() + " " + action.name().title(),
                space.path(action.name().path()));
    }

    private Link listOf(Enjeu enjeu) {
        return new Link(
                enjeu.title(), space.path(ActionFilter.ALL.ofEnjeu(enjeu.id()).path()));
    }

    private String where(Overlap overlap) {
        if (overlap.places().isEmpty()) {
            return territory.whole().kind() == Area.Kind.COMMUNE ? "Toute la ville" : "Tout le territoire";
        }
        return overlap.places().stream().map(Area::fullName).collect(Collectors.joining(", "));
    }
}
