package org.maillage.plan.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Progress;
import org.maillage.territory.Area;

/// A small plan to read roles in: a town with a youth service, its Caf, an association.
final class Carried {

    static final Organisation TOWN = organisation("Ville de Saint-Aubin", Organisation.Kind.COMMUNE, null);
    static final Organisation YOUTH_SERVICE = organisation("Ville · Jeunesse", Organisation.Kind.COMMUNE, TOWN.id());
    static final Organisation CAF = organisation("Caf", Organisation.Kind.CAF, null);
    static final Organisation FOUR_WINDS = organisation("Quatre Vents", Organisation.Kind.ASSOCIATION, null);
    static final List<Organisation> ALL = List.of(FOUR_WINDS, CAF, YOUTH_SERVICE, TOWN);

    static final Theme YOUTH = theme("JE");
    static final Theme PARENTS = theme("PA");
    static final EnjeuId VOICE = new EnjeuId(UUID.randomUUID());
    static final EnjeuId LEISURE = new EnjeuId(UUID.randomUUID());

    private Carried() {}

    static CarriedAction action(String code, Carrier... carriers) {
        return new CarriedAction(
                new ActionName(new ActionId(UUID.randomUUID()), code, "Action " + code),
                Progress.ONGOING,
                Set.of(YOUTH.id()),
                Set.of(VOICE),
                false,
                Set.of(),
                Arrays.asList(carriers));
    }

    static CarriedAction in(CarriedAction action, Area... areas) {
        return new CarriedAction(
                action.name(),
                action.progress(),
                action.themes(),
                action.enjeux(),
                areas.length == 0,
                Set.copyOf(Arrays.stream(areas).map(Area::id).toList()),
                action.carriers());
    }

    static CarriedAction at(CarriedAction action, Progress progress) {
        return new CarriedAction(
                action.name(),
                progress,
                action.themes(),
                action.enjeux(),
                action.citywide(),
                action.areas(),
                action.carriers());
    }

    static CarriedAction on(CarriedAction action, Theme... themes) {
        return new CarriedAction(
                action.name(),
                action.progress(),
                Set.copyOf(Arrays.stream(themes).map(Theme::id).toList()),
                action.enjeux(),
                action.citywide(),
                action.areas(),
                action.carriers());
    }

    static Carrier pilot(Organisation organisation) {
        return new Carrier(organisation.id(), OrganisationRole.PILOT);
    }

    static Carrier funder(Organisation organisation) {
        return new Carrier(organisation.id(), OrganisationRole.FUNDER);
    }

    private static Organisation organisation(String name, Organisation.Kind kind, @Nullable OrganisationId parent) {
        return new Organisation(new OrganisationId(UUID.randomUUID()), name, name, kind, parent, false, 0);
    }

    private static Theme theme(String code) {
        return new Theme(new ThemeId(UUID.randomUUID()), code, code, code, "olive", "hands", 0);
    }
}
