package org.maillage.engine.street;

import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

/// Answers how long it takes along streets from points of demand to services. For one thread; each thread has its own,
/// on the same network.
public final class StreetSearch {

    private final StreetNetwork network;
    private final Sweep sweep;

    public StreetSearch(StreetNetwork network) {
        this.network = network;
        this.sweep = new Sweep(network.back());
    }

    /// The nearest services of each point, by one search from all services at once.
    ///
    /// @param each how many services are looked for, 1 or more
    /// @param limit in milliseconds, included, 0 or more; `Integer.MAX_VALUE` for none
    public Nearest nearest(Places demand, Places services, int each, int limit) {
        Settled settled = each == 1 ? nearestOne(services, limit) : nearestSome(services, each, limit);
        var sameEdge = new ByEdge(services, network.edges());
        var ranking = new Ranking(each);
        var nearest = new Nearest(each, new int[demand.count() * each], new int[demand.count() * each]);
        for (int point = 0; point < demand.count(); point++) {
            ranking.clear();
            if (!demand.isOutside(point)) {
                int edge = demand.edge(point);
                offer(settled, network.lines().to(edge), demand.leaving(point, network, true), ranking);
                offer(settled, network.lines().from(edge), demand.leaving(point, network, false), ranking);
                for (int rank = sameEdge.from(edge); rank < sameEdge.until(edge); rank++) {
                    int service = sameEdge.point(rank);
                    ranking.offer(service, along(demand, point, services, service));
                }
            }
            ranking.write(point, limit, nearest);
        }
        return nearest;
    }

    /// What a search found for each node.
    interface Settled {

        /// Offers the services found for a node, for who comes there after some time.
        void offer(int node, int after, Ranking ranking);
    }

    private Settled nearestOne(Places services, int limit) {
        sweep.clear();
        seedAll(services, sweep::seed);
        sweep.run(limit);
        return sweep;
    }

    private Settled nearestSome(Places services, int each, int limit) {
        var ranked = new RankedSweep(network.back(), each);
        seedAll(services, ranked::seed);
        ranked.run(limit);
        return ranked;
    }

    private static void offer(Settled settled, int node, int after, Ranking ranking) {
        if (after >= 0) {
            settled.offer(node, after, ranking);
        }
    }

    /// All pairs of a point and a service within a limit: one search for each service.
    ///
    /// @param limit in milliseconds, included, 0 or more
    public Pairs within(Places demand, Places services, int limit) {
        var atNode = new ByNode(demand, network);
        var sameEdge = new ByEdge(demand, network.edges());
        var pairs = new Pairs.Gathering(services.count(), demand.count());
        for (int service = 0; service < services.count(); service++) {
            if (!services.isOutside(service)) {
                sweep.clear();
                seed(services, service, sweep::seed);
                sweep.run(limit);
                for (int rank = 0; rank < sweep.reachedCount(); rank++) {
                    atNode.offer(sweep.reached(rank), sweep.time(sweep.reached(rank)), pairs);
                }
                int edge = services.edge(service);
                for (int rank = sameEdge.from(edge); rank < sameEdge.until(edge); rank++) {
                    int point = sameEdge.point(rank);
                    pairs.offer(point, along(demand, point, services, service));
                }
            }
            pairs.endRow(limit);
        }
        return pairs.pairs();
    }

    private interface Seeding {
        void seed(int node, int after, int name);
    }

    private void seedAll(Places services, Seeding search) {
        for (int service = 0; service < services.count(); service++) {
            seed(services, service, search);
        }
    }

    private void seed(Places services, int service, Seeding search) {
        if (!services.isOutside(service)) {
            int edge = services.edge(service);
            seed(network.lines().from(edge), services.coming(service, network, false), service, search);
            seed(network.lines().to(edge), services.coming(service, network, true), service, search);
        }
    }

    private static void seed(int node, int after, int service, Seeding search) {
        if (after >= 0) {
            search.seed(node, after, service);
        }
    }

    /// From a point to a service of the same edge without leaving it, or CLOSED.
    private int along(Places demand, int point, Places services, int service) {
        Edges lines = network.lines();
        double way = services.along(service) - demand.along(point);
        int edge = demand.edge(point);
        int time = Places.part(way > 0 ? lines.millisThere(edge) : lines.millisBack(edge), Math.abs(way));
        return time < 0 ? StreetNetwork.CLOSED : demand.off(point) + services.off(service) + time;
    }
}
