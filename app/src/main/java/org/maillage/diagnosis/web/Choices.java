package org.maillage.diagnosis.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.site.Words;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// What a constat is sorted by, as lists to choose from.
@Component
public class Choices {

    private final Themes themes;
    private final ConstatTopics topics;
    private final Areas areas;
    private final Words words;

    Choices(Themes themes, ConstatTopics topics, Areas areas, Words words) {
        this.themes = themes;
        this.topics = topics;
        this.areas = areas;
        this.words = words;
    }

    public static <T> Set<String> values(Collection<T> things, Function<T, String> value) {
        return things.stream().map(value).collect(Collectors.toUnmodifiableSet());
    }

    public List<OptionGroup> kinds(Function<ConstatKind, String> value, String chosen) {
        return OptionGroup.single(Arrays.stream(ConstatKind.values())
                .map(kind -> new Option(
                        value.apply(kind),
                        words.of(kind),
                        value.apply(kind).equals(chosen),
                        words.say("ConstatKind." + kind.name() + ".meaning")))
                .toList());
    }

    public List<OptionGroup> themes(Space space, Function<org.maillage.convention.Theme, String> value, String chosen) {
        return OptionGroup.single(themes.listOf(space.id()).stream()
                .map(theme -> new Option(
                        value.apply(theme), theme.name(), value.apply(theme).equals(chosen)))
                .toList());
    }

    /// Nothing to choose from while the plan has no topics.
    public static List<OptionGroup> topics(List<ConstatTopics.Named> known, Collection<String> chosen) {
        return known.isEmpty()
                ? List.of()
                : OptionGroup.single(known.stream()
                        .map(one -> {
                            String id = one.id().value().toString();
                            return new Option(id, one.name(), chosen.contains(id));
                        })
                        .toList());
    }

    public List<ConstatTopics.Named> topicsOf(Space space) {
        return topics.listOf(space.id());
    }

    public List<OptionGroup> audiences(Function<Audience, String> value, Collection<String> chosen) {
        return OptionGroup.single(Arrays.stream(Audience.values())
                .map(one -> new Option(value.apply(one), words.of(one), chosen.contains(value.apply(one))))
                .toList());
    }

    /// Only readers among whom one is.
    public List<Option> readers(Space space, String chosen) {
        var own = space.member().institution();
        return Arrays.stream(Visibility.values())
                .filter(one -> space.rights().maySee(one, own))
                .map(one -> new Option(
                        one.name(),
                        words.say("constat.seen." + one.name()),
                        one.name().equals(chosen)))
                .toList();
    }

    public Territory territoryOf(Space space) {
        return areas.getTerritory(space.convention().territory());
    }

    /// The parts of the territory, then the QPV of each zoning, the latest first, then the rest.
    public static List<OptionGroup> places(
            Territory territory, Function<Area, String> value, Collection<String> chosen) {
        var groups = new ArrayList<OptionGroup>();
        boolean city = territory.whole().kind() == Area.Kind.COMMUNE;
        groups.add(group(city ? "Quartiers" : "Communes", territory.parts(), Area::name, value, chosen));
        territory.within().stream()
                .map(Area::zoning)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(zoning -> groups.add(group(
                        "Quartiers prioritaires " + zoning, territory.qpvOf(zoning), Area::fullName, value, chosen)));
        List<Area> others = territory.within().stream()
                .filter(area -> area.zoning() == null && !territory.parts().contains(area))
                .toList();
        groups.add(group("Autres lieux", others, Area::fullName, value, chosen));
        return groups.stream().filter(group -> !group.options().isEmpty()).toList();
    }

    private static OptionGroup group(
            String label,
            List<Area> areas,
            Function<Area, String> name,
            Function<Area, String> value,
            Collection<String> chosen) {
        return new OptionGroup(
                label,
                areas.stream()
                        .map(area ->
                                new Option(value.apply(area), name.apply(area), chosen.contains(value.apply(area))))
                        .toList());
    }

    public String say(List<OptionGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.options().stream())
                .filter(Option::selected)
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }
}
