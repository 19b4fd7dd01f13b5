package org.maillage.plan.web.roles;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Actions;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.roles.CarriedAction;
import org.maillage.plan.roles.CarriedActions;
import org.maillage.plan.roles.Carrier;
import org.maillage.plan.web.PlanLine;
import org.maillage.site.NotFound;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page of one organisation in the plan. An organisation that has no role here has no page here, whatever
/// the other conventions of the instance.
@Component
class OrganisationPages {

    private final Actions actions;
    private final CarriedActions carried;
    private final Organisations organisations;
    private final Words words;

    OrganisationPages(Actions actions, CarriedActions carried, Organisations organisations, Words words) {
        this.actions = actions;
        this.carried = carried;
        this.organisations = organisations;
        this.words = words;
    }

    static String pathOf(OrganisationId organisation) {
        return RolesPages.HERE + "/" + organisation.value();
    }

    OrganisationPage pageOf(Space space, OrganisationId id) {
        List<CarriedAction> all = carried.list(space.id(), space.sight());
        List<CarriedAction> own =
                all.stream().filter(action -> !action.rolesOf(id).isEmpty()).toList();
        Map<OrganisationId, Organisation> known = organisations.byId(all.stream()
                .flatMap(action -> action.carriers().stream())
                .map(Carrier::organisation)
                .distinct()
                .toList());
        Organisation organisation = known.get(id);
        if (organisation == null) {
            throw NotFound.of("Organisation in the plan", id.value());
        }
        return new OrganisationPage(
                organisation.name(),
                kind(organisation),
                List.of(
                        new Link("Plan d’actions", space.path("/plan")),
                        new Link("Qui fait quoi", space.path(RolesPages.HERE))),
                counts(space, id, own),
                lines(space, id, own),
                people(space, id),
                services(space, id, known),
                partners(space, id, own, known));
    }

    private String kind(Organisation organisation) {
        String kind = organisation.parent() == null
                ? words.say("Organisation.Kind." + organisation.kind().name())
                : "Service de "
                        + organisations.getOrganisation(organisation.parent()).name();
        return organisation.fictitious() ? kind + ", inventée pour la démonstration" : kind;
    }

    private List<Link> counts(Space space, OrganisationId id, List<CarriedAction> own) {
        ActionFilter filter = ActionFilter.ALL.ofOrganisation(id);
        var whole = new Link(own.size() + (own.size() > 1 ? " actions" : " action"), space.path(filter.path()));
        return Stream.concat(
                        Stream.of(whole),
                        Arrays.stream(OrganisationRole.values())
                                .filter(role -> held(own, id, role) > 0)
                                .map(role -> new Link(
                                        words.of(role) + "\u00a0" + held(own, id, role),
                                        space.path(
                                                RoleRows.withRole(filter, role).path()))))
                .toList();
    }

    private static long held(List<CarriedAction> own, OrganisationId id, OrganisationRole role) {
        return own.stream().filter(action -> action.rolesOf(id).contains(role)).count();
    }

    private List<OrganisationPage.Line> lines(Space space, OrganisationId id, List<CarriedAction> own) {
        Map<String, List<OrganisationRole>> roles =
                own.stream().collect(Collectors.toMap(action -> action.name().code(), action -> action.rolesOf(id)));
        return actions.list(space.id(), space.sight(), ActionFilter.ALL.ofOrganisation(id)).rows().stream()
                .map(row -> line(space, row, roles.getOrDefault(row.code(), List.of())))
                .toList();
    }

    private OrganisationPage.Line line(Space space, ActionRow row, List<OrganisationRole> roles) {
        return new OrganisationPage.Line(
                row.theme(),
                row.code(),
                new Link(row.title(), space.path(row.path())),
                roles.stream().map(words::of).collect(Collectors.joining(", ")),
                PlanLine.statesOf(row, words),
                PlanLine.dueOf(row));
    }

    private List<OrganisationPage.Person> people(Space space, OrganisationId id) {
        return carried.listInCharge(space.id(), space.sight(), id).stream()
                .map(person -> new OrganisationPage.Person(
                        person.name(),
                        person.function(),
                        person.codes().stream()
                                .map(code -> new Link(code, space.path(ActionName.pathOf(code))))
                                .toList()))
                .toList();
    }

    private static List<Link> services(Space space, OrganisationId id, Map<OrganisationId, Organisation> known) {
        return known.values().stream()
                .filter(one -> id.equals(one.parent()))
                .sorted(Comparator.comparing(Organisation::name))
                .map(one -> new Link(one.name(), space.path(pathOf(one.id()))))
                .toList();
    }

    private static List<OrganisationPage.Partner> partners(
            Space space, OrganisationId id, List<CarriedAction> own, Map<OrganisationId, Organisation> known) {
        return known.values().stream()
                .filter(one -> !one.id().equals(id))
                .sorted(Comparator.comparing(Organisation::name))
                .map(one -> new OrganisationPage.Partner(
                        new Link(one.name(), space.path(pathOf(one.id()))), inCommon(space, one.id(), own)))
                .filter(partner -> !partner.actions().isEmpty())
                .toList();
    }

    private static List<Link> inCommon(Space space, OrganisationId partner, List<CarriedAction> own) {
        return own.stream()
                .filter(action -> !action.rolesOf(partner).isEmpty())
                .map(action ->
                        new Link(action.name().code(), space.path(action.name().path())))
                .toList();
    }
}
