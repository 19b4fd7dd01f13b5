package org.maillage.plan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.base.tables.FillableTable.Column;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Contracts;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Mood;
import org.maillage.plan.NamedThing;
import org.maillage.plan.NamedThings;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.Topics;
import org.maillage.plan.fiche.FicheRubric;
import org.maillage.plan.names.Roster;
import org.maillage.site.Words;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;

/// What the model of a plan asks: the same rubrics as the fiche action, with the words of one convention to choose
/// from.
/// People are not among them: the file travels further than the space.
@Component
class PlanModel {

    private final Themes themes;
    private final Enjeux enjeux;
    private final Areas areas;
    private final Roster roster;
    private final Topics topics;
    private final Contracts contracts;
    private final Words words;

    PlanModel(
            Themes themes, Enjeux enjeux, Areas areas, Roster roster, Topics topics, Contracts contracts, Words words) {
        this.themes = themes;
        this.enjeux = enjeux;
        this.areas = areas;
        this.roster = roster;
        this.topics = topics;
        this.contracts = contracts;
        this.words = words;
    }

    List<Column> columns(Space space) {
        List<String> organisations = roster.listOrganisationsOf(space.id(), space.sight());
        return Arrays.stream(FicheRubric.values())
                .map(rubric -> column(space, rubric, organisations))
                .toList();
    }

    private Column column(Space space, FicheRubric rubric, List<String> organisations) {
        return switch (rubric) {
            case THEME -> oneOf(rubric, themes.listOf(space.id()).stream().map(Theme::name));
            case NATURE -> oneOf(rubric, said(NatureChoice.values()));
            case STATUS -> oneOf(rubric, said(Progress.values()));
            case MOOD -> oneOf(rubric, said(Mood.values()));
            case PRIORITY -> oneOf(rubric, said(Priority.values()));
            case ENDLESS -> oneOf(rubric, Stream.of("Oui", "Non"));
            case ENJEU -> someOf(rubric, titlesOf(space));
            case AUDIENCE -> someOf(rubric, said(Audience.values()));
            case AGE -> someOf(rubric, said(AgeBand.values()));
            case TERRITORY -> someOf(rubric, placesOf(space));
            case PILOT, CO_PILOT, PARTNERS, FUNDER -> someOf(rubric, organisations.stream());
            case TOPIC -> someOf(rubric, namesOf(space, topics));
            case CONTRACT -> someOf(rubric, namesOf(space, contracts));
            default -> Column.free(rubric.label(), rubric == FicheRubric.TITLE, rubric.guidance(), rubric.example());
        };
    }

    private static Column oneOf(FicheRubric rubric, Stream<String> choices) {
        return Column.oneOf(rubric.label(), rubric == FicheRubric.THEME, rubric.guidance(), choices.toList());
    }

    private static Column someOf(FicheRubric rubric, Stream<String> choices) {
        return Column.someOf(rubric.label(), rubric.guidance(), choices.toList());
    }

    private Stream<String> said(Enum<?>[] values) {
        return Arrays.stream(values).map(words::of);
    }

    private Stream<String> titlesOf(Space space) {
        return enjeux.listGroups(space.id(), space.sight()).stream()
                .flatMap(group -> group.enjeux().stream())
                .map(one -> one.enjeu().title());
    }

    private Stream<String> placesOf(Space space) {
        var territory = areas.getTerritory(space.convention().territory());
        return Stream.concat(
                Stream.of(territory.whole().kind().whole()),
                territory.within().stream().map(Area::listedName));
    }

    private static <I> Stream<String> namesOf(Space space, NamedThings<? extends NamedThing<I>, I> things) {
        return things.listOf(space.id(), space.sight()).stream().map(NamedThing::name);
    }
}
