package org.maillage.plan.web.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Contract;
import org.maillage.plan.Contracts;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Topic;
import org.maillage.plan.Topics;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// What an action can be tied to in its plan.
@Component
public class PlanShelves {

    private final Actions actions;
    private final Enjeux enjeux;
    private final Topics topics;
    private final Contracts contracts;

    PlanShelves(Actions actions, Enjeux enjeux, Topics topics, Contracts contracts) {
        this.actions = actions;
        this.enjeux = enjeux;
        this.topics = topics;
        this.contracts = contracts;
    }

    /// Every other action may be its parent; the plan refuses a circle.
    List<Shelf> parents(Space space, @Nullable ActionSheet sheet) {
        List<ActionName> others = actions.listNames(space.id(), space.sight()).stream()
                .filter(name -> sheet == null || !name.id().equals(sheet.id()))
                .toList();
        return List.of(Shelf.of(
                null, others, name -> name.id().value().toString(), name -> name.code() + " · " + name.title()));
    }

    List<Shelf> enjeux(Space space, List<Theme> themes) {
        Map<ThemeId, String> names = themes.stream().collect(Collectors.toMap(Theme::id, Theme::name));
        return enjeux.listGroups(space.id(), space.sight()).stream()
                .map(group -> Shelf.of(
                        titleOf(group, names),
                        group.enjeux(),
                        one -> one.enjeu().id().value().toString(),
                        one -> one.enjeu().title()))
                .toList();
    }

    private static String titleOf(Enjeux.Group group, Map<ThemeId, String> names) {
        String theme = names.getOrDefault(group.theme(), "");
        return group.heading() == null ? theme : theme + " · " + group.heading().title();
    }

    public List<Shelf> topics(Space space) {
        return shelf(
                topics.listOf(space.id(), space.sight()),
                topic -> topic.id().value().toString(),
                Topic::name);
    }

    public List<Shelf> contracts(Space space) {
        return shelf(
                contracts.listOf(space.id(), space.sight()),
                contract -> contract.id().value().toString(),
                Contract::name);
    }

    /// How the whole territory is called: a city, or else.
    public static String whole(Territory territory) {
        return territory.whole().kind().whole();
    }

    /// The places an action can reach: the parts of the territory, then the QPV of each zoning.
    public static List<Shelf> places(Territory territory) {
        var shelves = new ArrayList<Shelf>();
        boolean city = territory.whole().kind() == Area.Kind.COMMUNE;
        shelves.add(ofAreas(city ? "Quartiers" : "Communes", territory.parts(), Area::name));
        territory.within().stream()
                .map(Area::zoning)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(zoning ->
                        shelves.add(ofAreas("Quartiers prioritaires " + zoning, territory.qpvOf(zoning), Area::name)));
        List<Area> others = territory.within().stream()
                .filter(area -> area.zoning() == null && !territory.parts().contains(area))
                .toList();
        shelves.add(ofAreas("Autres lieux", others, Area::fullName));
        return List.copyOf(shelves);
    }

    private static Shelf ofAreas(String label, List<Area> areas, Function<Area, String> words) {
        return Shelf.of(label, areas, area -> area.id().value().toString(), words);
    }

    private static <T> List<Shelf> shelf(List<T> things, Function<T, String> value, Function<T, String> words) {
        return List.of(Shelf.of(null, things, value, words));
    }
}
