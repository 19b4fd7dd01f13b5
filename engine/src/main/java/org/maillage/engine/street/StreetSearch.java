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

    /// One search from all services at once, whatever their number.
    ///
    /// @param limit in milliseconds, included; `Integer.MAX_VALUE` for none
    public Nearest nearest(Places demand, Places services, int limit) {
        sweep.clear();
        for (int service = 0; service < services.count(); service++) {
            seed(services, service);
        }
        sweep.run(limit);
        var millis = new int[demand.count()];
        var service = new int[demand.count()];
        var sameEdge = new ByEdge(services, network.edges());
        for (int point = 0; point < millis.length; point++) {
            millis[point] = Nearest.UNREACHED;
            service[point] = -1;
            if (!demand.isOutside(point)) {
                int edge = demand.edge(point);
                arrive(demand, point, network.lines().to(edge), demand.leaving(point, network, true), millis, service);
                arrive(
                        demand,
                        point,
                        network.lines().from(edge),
                        demand.leaving(point, network, false),
                        millis,
                        service);
                for (int rank = sameEdge.from(edge); rank < sameEdge.until(edge); rank++) {
                    keep(
                            point,
                            along(demand, point, services, sameEdge.point(rank)),
                            sameEdge.point(rank),
                            millis,
                            service);
                }
                if (millis[point] > limit) {
                    millis[point] = Nearest.UNREACHED;
                    service[point] = -1;
                }
            }
        }
        return new Nearest(1, millis, service);
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
                seed(services, service);
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

    private void arrive(Places demand, int point, int node, int before, int[] millis, int[] service) {
        int time = sweep.time(node);
        if (before >= 0 && time != Nearest.UNREACHED) {
            keep(point, before + time, sweep.source(node), millis, service);
        }
    }

    private static void keep(int point, int time, int name, int[] millis, int[] service) {
        if (time >= 0 && time < millis[point]) {
            millis[point] = time;
            service[point] = name;
        }
    }

    private void seed(Places services, int service) {
        if (!services.isOutside(service)) {
            int edge = services.edge(service);
            seed(network.lines().from(edge), services.coming(service, network, false), service);
            seed(network.lines().to(edge), services.coming(service, network, true), service);
        }
    }

    private void seed(int node, int after, int service) {
        if (after >= 0) {
            sweep.seed(node, after, service);
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
