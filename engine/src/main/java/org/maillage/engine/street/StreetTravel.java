package org.maillage.engine.street;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.maillage.engine.Basis;
import org.maillage.engine.LiveNearest;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.Travel;

/// Durations along streets: from a point in a straight line to the nearest street ([Approach]), along it, through the
/// network, and off the street to the service in the same way.
///
/// The nearest service is found for all points by one search from all services at once ([Sweep]), whose cost does not
/// depend on how many services there are; pairs take one search a service, bounded by the limit.
///
/// Does not model: waiting at lights, slopes, private ways through parks and courts that the map does not show, public
/// transport. What takes more than twelve days is not reached: longer durations would not add up in an int.
public final class StreetTravel implements Travel {

    private static final int ROWS_AT_ONCE = 16;

    private final StreetNetwork network;
    private final Approach approach;
    private final Places places;
    private final Demand demand;
    private final boolean isParallel;
    private final Queue<Sweep> idle = new ConcurrentLinkedQueue<>();

    /// @param demand where people are
    public StreetTravel(StreetNetwork network, Points demand, Approach approach) {
        this.network = network;
        this.approach = approach;
        this.places = network.place(demand, approach);
        this.demand = new Demand(places, network);
        this.isParallel = false;
    }

    private StreetTravel(StreetTravel travel) {
        network = travel.network;
        approach = travel.approach;
        places = travel.places;
        demand = travel.demand;
        isParallel = true;
    }

    /// The same on all processors. Only pairs gain by it.
    public StreetTravel parallel() {
        return new StreetTravel(this);
    }

    @Override
    public Basis basis() {
        return new Basis.Streets(network.key());
    }

    @Override
    public int points() {
        return places.count();
    }

    @Override
    public boolean isOutside(int point) {
        return places.isOutside(point);
    }

    @Override
    public Nearest nearest(Points services, int each, int limit) {
        int farthest = farthest(limit);
        Nearest nearest = Nearest.none(basis(), points(), each);
        Places at = place(services);
        int found = Math.min(each, at.count());
        if (found > 1) {
            var ranked = new RankedSweep(network.back(), network.there(), found);
            seedAll(at, ranked::seed);
            ranked.run(farthest);
            read(ranked, at, farthest, nearest);
        } else {
            withSweep(sweep -> {
                seedAll(at, sweep::seed);
                sweep.run(farthest);
                read(sweep, at, farthest, nearest);
            });
        }
        return nearest;
    }

    private static int farthest(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("A limit of " + limit + " ms");
        }
        return Math.min(limit, Sweep.FARTHEST);
    }

    private void read(Settled settled, Places services, int limit, Nearest nearest) {
        Groups sameEdge = Heaps.byEdge(services, network, nearest.each());
        var ranking = new Ranking(nearest.each());
        for (int point = 0; point < places.count(); point++) {
            ranking.clear();
            if (!places.isOutside(point)) {
                offerBothEnds(settled, point, ranking);
                int edge = places.edge(point);
                for (int rank = sameEdge.first()[edge]; rank < sameEdge.first()[edge + 1]; rank++) {
                    int service = sameEdge.items()[rank];
                    ranking.offer(service, along(point, services, service));
                }
            }
            ranking.write(point, limit, nearest);
        }
    }

    void offerBothEnds(Settled settled, int point, Ranking ranking) {
        int edge = places.edge(point);
        int toStart = demand.leaving(point, false);
        int toEnd = demand.leaving(point, true);
        if (toStart >= 0) {
            settled.offer(network.lines().from(edge), toStart, ranking);
        }
        if (toEnd >= 0) {
            settled.offer(network.lines().to(edge), toEnd, ranking);
        }
    }

    /// How long it takes from every crossing to the nearest service, to colour the streets: of each node, or
    /// [Nearest#UNREACHED].
    ///
    /// @param limit in milliseconds, included, 0 or more
    public int[] fromCrossings(Points services, int limit) {
        int farthest = farthest(limit);
        var times = new int[network.nodes()];
        Places at = place(services);
        withSweep(sweep -> {
            seedAll(at, sweep::seed);
            sweep.run(farthest);
            Arrays.setAll(times, node -> sweep.time(node) <= farthest ? sweep.time(node) : Nearest.UNREACHED);
        });
        return times;
    }

    @Override
    public Pairs within(Points services, int limit) {
        int farthest = farthest(limit);
        Places at = place(services);
        refuseHeaps(at, farthest);
        int parts = (at.count() + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
        if (!isParallel || parts < 2) {
            return rows(at, 0, at.count(), farthest);
        }
        var gathered = new AtomicLong();
        List<Pairs> all = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    int from = part * ROWS_AT_ONCE;
                    Pairs rows = rows(at, from, Math.min(at.count(), from + ROWS_AT_ONCE), farthest);
                    Pairs.checkRoom(gathered.addAndGet(rows.count()));
                    return rows;
                })
                .toList();
        return Pairs.joined(basis(), points(), all);
    }

    /// One row of a heap of services tells how long all of them are, before time and memory are spent on them.
    private void refuseHeaps(Places services, int limit) {
        long pairs = 0;
        for (var heap : Heaps.sizes(services).entrySet()) {
            int first = heap.getKey();
            pairs += (long) heap.getValue()
                    * rows(services, first, first + 1, limit).count();
        }
        Pairs.checkRoom(pairs);
    }

    private Pairs rows(Places services, int from, int until, int limit) {
        var pairs = new Pairs.Gathering(basis(), until - from, points());
        withSweep(sweep -> {
            for (int service = from; service < until; service++) {
                if (!services.isOutside(service)) {
                    row(services, service, limit, sweep, pairs);
                }
                pairs.endRow(limit);
            }
        });
        return pairs.pairs();
    }

    private void row(Places services, int service, int limit, Sweep sweep, Pairs.Gathering pairs) {
        sweep.clear();
        seed(services, service, sweep::seed);
        sweep.run(limit);
        for (int rank = 0; rank < sweep.reachedCount(); rank++) {
            int node = sweep.reached(rank);
            demand.offer(node, sweep.time(node), pairs);
        }
        demand.eachOn(services.edge(service), point -> pairs.offer(point, along(point, services, service)));
    }

    private interface Search {
        void with(Sweep sweep);
    }

    /// A sweep holds three numbers a node: it is used again.
    private void withSweep(Search search) {
        Sweep known = idle.poll();
        Sweep sweep = known == null ? new Sweep(network.back()) : known;
        sweep.clear();
        search.with(sweep);
        idle.add(sweep);
    }

    interface Seeding {
        void seed(int node, int after, int name);
    }

    private void seedAll(Places services, Seeding search) {
        for (int service = 0; service < services.count(); service++) {
            if (!services.isOutside(service)) {
                seed(services, service, search);
            }
        }
    }

    private void seed(Places services, int service, Seeding search) {
        seed(services, service, service, search);
    }

    /// A search begins at the ends of the edge a service stands on, in a name.
    void seed(Places services, int service, int name, Seeding search) {
        int edge = services.edge(service);
        int fromStart = services.coming(service, network, false);
        int fromEnd = services.coming(service, network, true);
        if (fromStart >= 0) {
            search.seed(network.lines().from(edge), fromStart, name);
        }
        if (fromEnd >= 0) {
            search.seed(network.lines().to(edge), fromEnd, name);
        }
    }

    /// From a point to a service of the same edge without leaving it, or CLOSED.
    int along(int point, Places services, int service) {
        Edges lines = network.lines();
        double way = services.along(service) - places.along(point);
        int edge = places.edge(point);
        int time = Places.part(way > 0 ? lines.millisThere(edge) : lines.millisBack(edge), Math.abs(way));
        return time < 0 ? StreetNetwork.CLOSED : places.off(point) + services.off(service) + time;
    }

    @Override
    public LiveNearest live(int each) {
        return new LiveStreets(this, each);
    }

    StreetNetwork network() {
        return network;
    }

    Demand demand() {
        return demand;
    }

    int edge(int point) {
        return places.edge(point);
    }

    Places place(Points services) {
        return network.place(services, approach);
    }
}
