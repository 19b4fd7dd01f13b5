package org.maillage.directory.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Territory;

/// The parts of a territory that a list is narrowed to.
public final class PlaceChoices {

    private PlaceChoices() {}

    /// @param chosen slug of the one in force, or empty
    public static List<OptionGroup> of(Territory territory, String chosen) {
        return Stream.of(
                        group(
                                territory.whole().kind() == Area.Kind.EPCI ? "Communes" : "Quartiers",
                                territory.parts(),
                                chosen),
                        group("Quartiers prioritaires", territory.of(Area.Kind.QPV), chosen))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    /// @return nothing for a slug that this territory does not know
    public static Optional<Area> find(Territory territory, String slug) {
        return slug.isEmpty() ? Optional.empty() : territory.findArea(slug);
    }

    /// Whether something that lies in these areas lies in that one.
    public static boolean isIn(Territory territory, Area area, Set<AreaId> places) {
        return places.contains(area.id())
                || territory.inside(area.id()).stream().anyMatch(places::contains);
    }

    private static OptionGroup group(String label, List<Area> areas, String chosen) {
        return new OptionGroup(
                label,
                areas.stream()
                        .map(area -> new Option(
                                area.slug(), area.fullName(), area.slug().equals(chosen)))
                        .toList());
    }
}
