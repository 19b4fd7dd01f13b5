package org.maillage.benchmarks.peer;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.json.Statement;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.TurnCostProvider;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.routing.weighting.custom.CustomModelParser;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.CustomModel;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.engine.street.NodeStreets;
import org.maillage.engine.street.NodeStreets.EdgeColumns;

/// Shortest path trees of GraphHopper on a custom model of time alone.
///
/// For its durations to be ours to the millisecond, an edge is as many metres long as it takes seconds, and all move at
/// one metre a second. An edge that takes another time back is two, each one way.
public final class GraphHopperTrees implements NodeSearches {

    private static final String ONE_METRE_A_SECOND_IN_KMH = "3.6";

    private final BaseGraph graph;
    private final Weighting weighting;
    private final double buildMillis;

    public GraphHopperTrees(NodeStreets streets) {
        long began = System.nanoTime();
        BooleanEncodedValue access = VehicleAccess.create("foot");
        EncodingManager values = EncodingManager.start().add(access).build();
        graph = new BaseGraph.Builder(values).create();
        EdgeColumns edges = streets.edges();
        for (int edge = 0; edge < edges.from().length; edge++) {
            int from = edges.from()[edge];
            int to = edges.to()[edge];
            int there = edges.there()[edge];
            int back = edges.back()[edge];
            // It knows no edge that leads back to where it began, and nobody needs one.
            if (from != to) {
                if (there >= 0) {
                    graph.edge(from, to).setDistance(there / 1000.0).set(access, true, there == back);
                }
                if (back >= 0 && there != back) {
                    graph.edge(to, from).setDistance(back / 1000.0).set(access, true, false);
                }
            }
        }
        graph.freeze();
        var model = new CustomModel()
                .setDistanceInfluence(0.0)
                .addToSpeed(Statement.If("true", Statement.Op.LIMIT, ONE_METRE_A_SECOND_IN_KMH))
                .addToPriority(Statement.If("!foot_access", Statement.Op.MULTIPLY, "0"));
        weighting = CustomModelParser.createWeighting(values, TurnCostProvider.NO_TURN_COST_PROVIDER, model);
        buildMillis = Contender.millisSince(began);
    }

    @Override
    public String name() {
        return "GraphHopper 11.0";
    }

    @Override
    public double buildMillis() {
        return buildMillis;
    }

    @Override
    public FoundPairs within(int[] services, int limit) {
        var found = new FoundPairs(services.length);
        for (int service : services) {
            var tree = new ShortestPathTree(graph, weighting, true, TraversalMode.NODE_BASED);
            tree.setTimeLimit(limit + 1L); // it leaves out what takes just as long as its limit
            tree.search(service, label -> found.add(label.node, label.time));
            found.endRow();
        }
        return found;
    }
}
