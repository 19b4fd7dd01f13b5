package org.maillage.plan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.base.intake.Folded;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// The places of a convention, by each of their names.
final class PlaceNames {

    private static final Set<String> EVERYWHERE =
            Set.of("tout le territoire", "toute la ville", "ensemble du territoire");

    private final Territory territory;
    private final Map<String, Area> places = new HashMap<>();

    PlaceNames(Territory territory) {
        this.territory = territory;
        territory.within().forEach(area -> namesOf(area).forEach(name -> places.putIfAbsent(name, area)));
    }

    private static Stream<String> namesOf(Area area) {
        return Stream.of(area.name(), area.shortName(), area.fullName()).map(Folded::fold);
    }

    /// @return whether the whole territory is meant
    boolean isEverywhere(String written) {
        String wanted = Folded.fold(written);
        return EVERYWHERE.contains(wanted) || namesOf(territory.whole()).anyMatch(wanted::equals);
    }

    Optional<Area> find(String written) {
        return Optional.ofNullable(places.get(Folded.fold(written)));
    }

    boolean knows(String written) {
        return isEverywhere(written) || find(written).isPresent();
    }

    List<String> all() {
        return territory.within().stream().map(Area::fullName).toList();
    }
}
