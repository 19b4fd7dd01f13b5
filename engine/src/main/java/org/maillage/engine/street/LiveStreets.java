package org.maillage.engine.street;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.engine.LiveNearest;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;

/// The nearest services along streets while they change: labels of nodes are mended where they changed, then the points
/// that leave by those nodes or share an edge with the service are read again.
final class LiveStreets implements LiveNearest {

    private final StreetTravel travel;
    private final RankedSweep sweep;
    private final Nearest nearest;
    private final Ranking ranking;
    private final List<@Nullable Places> services = new ArrayList<>();
    private final Map<Integer, Map<Places.Spot, TreeSet<Integer>>> onEdge = new HashMap<>();
    private final int each;
    private final boolean[] isStale;
    private final IntList stale = new IntList();

    LiveStreets(StreetTravel travel, int each) {
        this.travel = travel;
        this.each = each;
        nearest = Nearest.none(travel.basis(), travel.points(), each);
        ranking = new Ranking(each);
        sweep = new RankedSweep(travel.network().back(), travel.network().there(), each);
        isStale = new boolean[travel.points()];
    }

    @Override
    public void put(int service, double lat, double lon) {
        LiveNearest.checkRank(service);
        Places place = travel.place(Points.of(lat, lon));
        forget(service);
        while (services.size() <= service) {
            services.add(null);
        }
        services.set(service, place);
        if (!place.isOutside(0)) {
            TreeSet<Integer> heap = onEdge.computeIfAbsent(place.edge(0), edge -> new HashMap<>())
                    .computeIfAbsent(place.spot(0), spot -> new TreeSet<>());
            heap.add(service);
            lookFrom(place, heap, service);
            travel.seed(place, 0, service, sweep::seed);
        }
        mend();
    }

    @Override
    public void drop(int service) {
        LiveNearest.checkRank(service);
        forget(service);
        mend();
    }

    private void forget(int service) {
        Places place = service < services.size() ? services.get(service) : null;
        if (place != null && !place.isOutside(0)) {
            onEdge.computeIfPresent(place.edge(0), (edge, spots) -> {
                spots.computeIfPresent(place.spot(0), (spot, heap) -> {
                    lookFrom(place, heap, service);
                    heap.remove(service);
                    return heap.isEmpty() ? null : heap;
                });
                return spots.isEmpty() ? null : spots;
            });
            sweep.forget(service);
        }
        if (place != null) {
            services.set(service, null);
        }
    }

    /// Who stands in the same street sees a service, unless as many of lower rank as are looked for hide it.
    private void lookFrom(Places place, TreeSet<Integer> heap, int service) {
        if (heap.stream().limit(each).anyMatch(visible -> visible == service)) {
            travel.demand().eachOn(place.edge(0), this::makeStale);
        }
    }

    private void mend() {
        sweep.run(Integer.MAX_VALUE);
        sweep.eachChanged(node -> travel.demand().eachLeavingAt(node, this::makeStale));
        for (int rank = 0; rank < stale.size(); rank++) {
            read(stale.get(rank));
        }
        stale.clear();
    }

    private void makeStale(int point) {
        if (!isStale[point]) {
            isStale[point] = true;
            stale.add(point);
        }
    }

    private void read(int point) {
        isStale[point] = false;
        ranking.clear();
        travel.offerBothEnds(sweep, point, ranking);
        for (TreeSet<Integer> heap :
                onEdge.getOrDefault(travel.edge(point), Map.of()).values()) {
            Places place = services.get(heap.first());
            if (place != null) {
                int time = travel.along(point, place, 0);
                heap.stream().limit(each).forEach(service -> ranking.offer(service, time));
            }
        }
        ranking.write(point, Sweep.FARTHEST, nearest);
    }

    @Override
    public Nearest nearest() {
        return nearest;
    }
}
