package org.maillage.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Criterion;
import org.maillage.plan.Mood;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PlanChoices;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.shared.SchoolYear;
import org.maillage.site.Words;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// What can be chosen in the filters of one convention's plan, in its own words. Its lists are read when the first of
/// them is asked for: most pages show none.
public final class PlanVocabulary {

    private final Words words;
    private final PlanSource source;
    private @Nullable Territory territory;
    private @Nullable PlanChoices choices;
    private @Nullable PlanChoices inForce;

    PlanVocabulary(Words words, PlanSource source) {
        this.words = words;
        this.source = source;
    }

    public Words words() {
        return words;
    }

    public Territory territory() {
        Territory known = territory == null ? source.territory() : territory;
        territory = known;
        return known;
    }

    public PlanChoices choices() {
        PlanChoices known = choices == null ? source.choices() : choices;
        choices = known;
        return known;
    }

    /// How the whole territory is called: a city, or else.
    public String wholeTerritory() {
        return territory().whole().kind().whole();
    }

    /// Drops what this convention does not know, such as the theme of another, and says so.
    public ActionFilter.Reading keepKnown(ActionFilter.Reading reading) {
        ActionFilter kept = reading.filter();
        var ignored = new ArrayList<>(reading.ignored());
        for (var asked : reading.filter().values().entrySet()) {
            if (findLabel(asked.getKey(), reading.filter()).isEmpty()) {
                kept = kept.without(asked.getKey());
                ignored.add(asked.getKey().parameter() + "=" + asked.getValue());
            }
        }
        return new ActionFilter.Reading(kept, List.copyOf(ignored));
    }

    /// What the value of a criterion says on screen; empty when this plan does not know it.
    public Optional<String> findLabel(Criterion criterion, ActionFilter filter) {
        return switch (criterion) {
            case WORDS -> filter.text(criterion);
            case PROGRESS -> Optional.of(progressLabel(filter));
            case LATE, SILENT, WITHOUT_PILOT -> Optional.of("oui");
            case AREA -> findPlace(filter);
            default ->
                options(criterion, filter, () -> inForce(filter)).stream()
                        .flatMap(group -> group.options().stream())
                        .filter(Option::selected)
                        .map(Option::label)
                        .findFirst();
        };
    }

    /// The choices of one criterion, the one in force selected.
    public List<OptionGroup> options(Criterion criterion, ActionFilter filter) {
        return options(criterion, filter, this::choices);
    }

    private Optional<String> findPlace(ActionFilter filter) {
        return filter.text(Criterion.AREA).orElse("").equals(Criterion.CITYWIDE)
                ? Optional.of(wholeTerritory())
                : inForce(filter).places().stream()
                        .map(PlanChoices.Choice::label)
                        .findFirst();
    }

    /// Whoever asks for words asks for those of one filter, or of a part of it.
    private PlanChoices inForce(ActionFilter filter) {
        PlanChoices known = inForce == null ? source.choicesIn(filter) : inForce;
        inForce = known;
        return known;
    }

    private List<OptionGroup> options(Criterion criterion, ActionFilter filter, Supplier<PlanChoices> from) {
        String chosen = filter.text(criterion).orElse("");
        return switch (criterion) {
            case WORDS -> List.of();
            case THEME -> single(from.get().themes().stream().map(theme -> option(theme.code(), theme.name(), chosen)));
            case NATURE -> ofEnum(criterion, NatureChoice.values(), filter);
            case PROGRESS -> progresses(filter);
            case MOOD -> ofEnum(criterion, Mood.values(), filter);
            case PRIORITY -> ofEnum(criterion, Priority.values(), filter);
            case AREA -> areas(chosen);
            case ENJEU -> ofChoices(from.get().enjeux(), chosen);
            case TOPIC -> ofChoices(from.get().topics(), chosen);
            case CONTRACT -> ofChoices(from.get().contracts(), chosen);
            case ORGANISATION -> ofChoices(from.get().organisations(), chosen);
            case ROLE -> ofEnum(criterion, OrganisationRole.values(), filter);
            case AUDIENCE -> ofEnum(criterion, Audience.values(), filter);
            case AGE -> ofEnum(criterion, AgeBand.values(), filter);
            case SCHOOL_YEAR -> schoolYears(chosen);
            case LATE, SILENT, WITHOUT_PILOT -> OptionGroup.single(List.of(option(Criterion.YES, "Oui", chosen)));
        };
    }

    /// The choices of one criterion that a filter leaves open: all of them, or the one in force.
    public List<Option> open(Criterion criterion, ActionFilter filter) {
        return options(criterion, filter).stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> !filter.isOn(criterion) || option.selected())
                .toList();
    }

    private List<OptionGroup> areas(String chosen) {
        var groups = new ArrayList<OptionGroup>();
        groups.add(new OptionGroup(null, List.of(option(Criterion.CITYWIDE, wholeTerritory(), chosen))));
        addGroup(
                groups,
                territory().whole().kind() == Area.Kind.EPCI ? "Communes" : "Quartiers",
                territory().parts(),
                chosen);
        territory().within().stream()
                .filter(area -> area.zoning() != null)
                .collect(Collectors.groupingBy(
                        area -> "QPV " + area.zoning(), java.util.TreeMap::new, Collectors.toList()))
                .descendingMap()
                .forEach((label, areas) -> addGroup(groups, label, areas, chosen));
        return groups;
    }

    private static void addGroup(List<OptionGroup> groups, String label, List<Area> areas, String chosen) {
        if (!areas.isEmpty()) {
            groups.add(new OptionGroup(
                    label,
                    areas.stream()
                            .map(area -> option(area.slug(), area.fullName(), chosen))
                            .toList()));
        }
    }

    private List<OptionGroup> progresses(ActionFilter filter) {
        var options = new ArrayList<>(
                ofEnum(Criterion.PROGRESS, Progress.values(), filter).getFirst().options());
        if (filter.progresses().size() > 1) {
            options.add(new Option(filter.text(Criterion.PROGRESS).orElse(""), progressLabel(filter), true));
        }
        return OptionGroup.single(options);
    }

    private String progressLabel(ActionFilter filter) {
        return filter.progresses().stream().map(words::of).collect(Collectors.joining(" ou "));
    }

    private List<OptionGroup> schoolYears(String chosen) {
        int first = SchoolYear.of(source.space().convention().startsOn()).start();
        int last = SchoolYear.of(source.space().convention().endsOn()).start();
        return single(IntStream.rangeClosed(first, last)
                .mapToObj(SchoolYear::new)
                .map(year -> option(year.toString(), year.toString(), chosen)));
    }

    private List<OptionGroup> ofEnum(Criterion criterion, Enum<?>[] values, ActionFilter filter) {
        String chosen = filter.text(criterion).orElse("");
        return single(Arrays.stream(values).map(value -> option(ActionFilter.wordOf(value), words.of(value), chosen)));
    }

    private static List<OptionGroup> ofChoices(List<PlanChoices.Choice> choices, String chosen) {
        return single(choices.stream().map(choice -> option(choice.id().toString(), choice.label(), chosen)));
    }

    private static List<OptionGroup> single(Stream<Option> options) {
        return OptionGroup.single(options.toList());
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }
}
