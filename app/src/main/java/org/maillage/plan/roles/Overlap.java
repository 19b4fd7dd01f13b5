package org.maillage.plan.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.plan.EnjeuId;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Several pilots on the same enjeu in the same place: worth a word between them, not always a fault.
///
/// Only what is neither done nor abandoned counts. An action for the whole territory is compared with its like, not
/// with those of each quartier; one action with two pilots is agreed between them.
///
/// @param places parts of the territory in reading order; empty for the whole of it
/// @param actions by code, at least two, which no pilot has in common
public record Overlap(EnjeuId enjeu, List<Area> places, List<CarriedAction> actions) {

    public static List<Overlap> among(List<CarriedAction> actions, Territory territory) {
        var byEnjeu = new LinkedHashMap<EnjeuId, List<CarriedAction>>();
        for (CarriedAction action : actions) {
            if (action.isLive() && !action.pilots().isEmpty()) {
                action.enjeux()
                        .forEach(enjeu -> byEnjeu.computeIfAbsent(enjeu, one -> new ArrayList<>())
                                .add(action));
            }
        }
        return byEnjeu.entrySet().stream()
                .flatMap(served -> ofEnjeu(served.getKey(), served.getValue(), territory).stream())
                .toList();
    }

    /// The pilots of all its actions.
    public Set<OrganisationId> pilots() {
        return actions.stream().flatMap(action -> action.pilots().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Overlap> ofEnjeu(EnjeuId enjeu, List<CarriedAction> serving, Territory territory) {
        var overlaps = new ArrayList<Overlap>();
        List<CarriedAction> everywhere =
                serving.stream().filter(CarriedAction::citywide).toList();
        if (differInPilots(everywhere)) {
            overlaps.add(new Overlap(enjeu, List.of(), everywhere));
        }
        // The same actions in several places make one overlap, not one for each place.
        var placesOf = new LinkedHashMap<List<CarriedAction>, List<Area>>();
        byPlace(serving, territory).forEach((place, there) -> {
            if (differInPilots(there)) {
                placesOf.computeIfAbsent(there, those -> new ArrayList<>()).add(place);
            }
        });
        placesOf.forEach((those, places) -> overlaps.add(new Overlap(enjeu, List.copyOf(places), those)));
        return overlaps;
    }

    private static Map<Area, List<CarriedAction>> byPlace(List<CarriedAction> serving, Territory territory) {
        List<Area> order = territory.within();
        var byPlace = new HashMap<Area, List<CarriedAction>>();
        for (CarriedAction action : serving) {
            Set<Area> touched = action.areas().stream()
                    .map(territory::findPartOf)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            touched.forEach(place ->
                    byPlace.computeIfAbsent(place, one -> new ArrayList<>()).add(action));
        }
        var sorted = new LinkedHashMap<Area, List<CarriedAction>>();
        var places = new TreeSet<Area>(Comparator.comparingInt(order::indexOf));
        places.addAll(byPlace.keySet());
        places.forEach(place -> sorted.put(place, byPlace.getOrDefault(place, List.of())));
        return sorted;
    }

    private static boolean differInPilots(List<CarriedAction> actions) {
        if (actions.size() < 2) {
            return false;
        }
        var common = new HashSet<>(actions.getFirst().pilots());
        actions.forEach(action -> common.retainAll(action.pilots()));
        return common.isEmpty();
    }
}
