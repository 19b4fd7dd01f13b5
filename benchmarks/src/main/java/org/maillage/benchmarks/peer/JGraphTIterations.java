package org.maillage.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedWeightedGraph;
import org.jgrapht.traverse.ClosestFirstIterator;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.engine.street.NodeStreets;
import org.maillage.engine.street.NodeStreets.ArcColumns;

/// Closest-first iterations of JGraphT within a radius, over its sparse graph, the quickest of those it has: arcs are
/// turned round beforehand.
public final class JGraphTIterations implements NodeSearches {

    private final Graph<Integer, Integer> graph;
    private final double buildMillis;

    public JGraphTIterations(NodeStreets streets) {
        long began = System.nanoTime();
        ArcColumns arcs = streets.arcsBack();
        int nodes = streets.network().nodes();
        List<Triple<Integer, Integer, Double>> triples = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
                triples.add(Triple.of(node, arcs.head()[arc], (double) arcs.millis()[arc]));
            }
        }
        graph = new SparseIntDirectedWeightedGraph(nodes, triples);
        buildMillis = Contender.millisSince(began);
    }

    @Override
    public String name() {
        return "JGraphT 1.5.3";
    }

    @Override
    public double buildMillis() {
        return buildMillis;
    }

    @Override
    public FoundPairs within(int[] services, int limit) {
        var found = new FoundPairs(services.length);
        for (int service : services) {
            var closest = new ClosestFirstIterator<>(graph, service, limit);
            while (closest.hasNext()) {
                int node = closest.next();
                found.add(node, Math.round(closest.getShortestPathLength(node)));
            }
            found.endRow();
        }
        return found;
    }
}
