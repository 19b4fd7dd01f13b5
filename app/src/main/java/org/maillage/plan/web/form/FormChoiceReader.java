package org.maillage.plan.web.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.names.Roster;
import org.maillage.shared.SchoolYear;
import org.maillage.site.Words;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what the form lets one choose from.
@Component
class FormChoiceReader {

    private final PlanShelves plan;
    private final Themes themes;
    private final Areas areas;
    private final Organisations organisations;
    private final Roster roster;
    private final Words words;

    FormChoiceReader(
            PlanShelves plan, Themes themes, Areas areas, Organisations organisations, Roster roster, Words words) {
        this.plan = plan;
        this.themes = themes;
        this.areas = areas;
        this.organisations = organisations;
        this.roster = roster;
        this.words = words;
    }

    /// @param sheet the action being changed, or null for a new one
    FormChoices choicesFor(Space space, @Nullable ActionSheet sheet) {
        List<Theme> all = themes.listOf(space.id());
        Territory territory = areas.getTerritory(space.convention().territory());
        boolean coordinates =
                sheet == null || space.rights().mayCoordinate(sheet.theme().id());
        return new FormChoices(
                themesOpenTo(space, sheet, all),
                labels(NatureChoice.values()),
                labels(Progress.values()),
                labels(Priority.values()),
                plan.parents(space, sheet),
                plan.enjeux(space, all),
                PlanShelves.places(territory),
                labels(Audience.values()),
                labels(AgeBand.values()),
                yearsOf(space.convention()),
                plan.topics(space),
                plan.contracts(space),
                coordinates
                        ? labels(OrganisationRole.values())
                        : labels(OrganisationRole.FUNDER, OrganisationRole.OPERATOR, OrganisationRole.ASSOCIATED),
                labels(PersonRole.values()),
                labels(visibilitiesFor(space, sheet)),
                institutions(space, sheet),
                PlanShelves.whole(territory),
                roster.namesOf(space.id(), space.sight()));
    }

    // One moves an action only between themes one coordinates.
    private static List<Shelf> themesOpenTo(Space space, @Nullable ActionSheet sheet, List<Theme> all) {
        ThemeId kept = sheet == null ? null : sheet.theme().id();
        Predicate<Theme> open =
                theme -> theme.id().equals(kept) || space.rights().mayCoordinate(theme.id());
        return List.of(Shelf.of(
                null,
                all.stream().filter(open).toList(),
                theme -> theme.id().value().toString(),
                Theme::name));
    }

    // From the year before the convention, for what began earlier, to the year after.
    private static List<Shelf> yearsOf(Convention convention) {
        int first = SchoolYear.of(convention.startsOn()).start() - 1;
        int last = SchoolYear.of(convention.endsOn()).start() + 1;
        Map<String, String> years = IntStream.rangeClosed(first, last)
                .mapToObj(start -> new SchoolYear(start).toString())
                .collect(Collectors.toMap(
                        Function.identity(), year -> year.replace('-', '–'), (one, same) -> one, LinkedHashMap::new));
        return List.of(new Shelf(null, years));
    }

    private static Visibility[] visibilitiesFor(Space space, @Nullable ActionSheet sheet) {
        boolean alone = space.member().institution() != null
                || (sheet != null && sheet.content().seenBy().visibility() == Visibility.INSTITUTION);
        return Arrays.stream(Visibility.values())
                .filter(one -> one != Visibility.INSTITUTION || alone)
                .toArray(Visibility[]::new);
    }

    private List<Shelf> institutions(Space space, @Nullable ActionSheet sheet) {
        OrganisationId own = space.member().institution();
        OrganisationId kept = sheet == null ? null : sheet.content().seenBy().institution();
        List<OrganisationId> offered = Stream.of(Optional.ofNullable(own), Optional.ofNullable(kept))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<OrganisationId, Organisation> byId = organisations.byId(offered);
        return List.of(Shelf.of(null, byId.values(), one -> one.id().value().toString(), Organisation::name));
    }

    @SafeVarargs
    private <E extends Enum<E>> List<Shelf> labels(E... values) {
        return List.of(Shelf.of(null, Arrays.asList(values), Enum::name, words::of));
    }
}
