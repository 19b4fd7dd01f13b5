package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.json.Statement;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.CustomModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;
import org.maillage.engine.osm.Streets;

/// Two whole towns: from each crossing the way to a service takes as long as in the graph that GraphHopper
/// itself made of the same extract, searched by its own algorithm. Runs where the extracts are.
class GraphHopperTests {

    private static final int SERVICES = 50;
    private static final int TWELVE_DAYS = 1 << 30;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "monaco.osm.gz, FOOT",
        "monaco.osm.gz, CAR",
        "porto_portugal.osm.pbf, FOOT",
        "porto_portugal.osm.pbf, CAR"
    })
    void findsTheDurationsThatGraphHopperFinds(String extract, Mode mode) throws Exception {
        Path read = Path.of(System.getProperty("maillage.shared"), "data/osm", extract);
        assumeTrue(Files.exists(read), "no extract");
        StreetNetwork network = new Streets(folder.resolve("kept")).open(read, mode);
        Points crossings = network.crossings();
        var travel = new StreetTravel(network, new Points(new double[0], new double[0]), Approach.ON_FOOT);
        GraphHopper hopper = hopper(read, mode);
        try {
            BaseGraph graph = hopper.getBaseGraph();
            var time = new TimeAlone(hopper.getEncodingManager(), mode);
            int[] crossing = crossingOfEachNode(graph, time);
            assertThat(Arrays.stream(crossing).max()).hasValue(network.nodes() - 1);
            for (int node : services(graph, network, crossing)) {
                var expected = new int[network.nodes()];
                Arrays.fill(expected, Nearest.UNREACHED);
                var tree = new ShortestPathTree(graph, time, true, TraversalMode.NODE_BASED);
                tree.setTimeLimit(TWELVE_DAYS);
                tree.search(node, label -> expected[crossing[label.node]] = (int) label.time);
                Points service =
                        Points.of(crossings.lat()[crossing[node]], crossings.lon()[crossing[node]]);
                assertThat(travel.fromCrossings(service, Integer.MAX_VALUE))
                        .as("to node %d", node)
                        .isEqualTo(expected);
            }
        } finally {
            hopper.close();
        }
    }

    private GraphHopper hopper(Path extract, Mode mode) {
        var unused = new Profile("unused")
                .setCustomModel(new CustomModel().addToSpeed(Statement.If("true", Statement.Op.LIMIT, "5")));
        return new GraphHopper()
                .setOSMFile(extract.toString())
                .setGraphHopperLocation(folder.resolve("graph").toString())
                .setEncodedValuesString(TimeAlone.values(mode))
                .setProfiles(unused)
                .setMinNetworkSize(0)
                .importOrLoad();
    }

    /// The engine counts the nodes of open ways, in the same order; -1 for others.
    private static int[] crossingOfEachNode(BaseGraph graph, TimeAlone time) {
        var crossing = new int[graph.getNodes()];
        Arrays.fill(crossing, -1);
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            if (time.isOpen(edge, false) || time.isOpen(edge, true)) {
                crossing[edge.getBaseNode()] = 0;
                crossing[edge.getAdjNode()] = 0;
            }
        }
        int count = 0;
        for (int node = 0; node < crossing.length; node++) {
            crossing[node] = crossing[node] < 0 ? -1 : count++;
        }
        return crossing;
    }

    /// Nodes where the engine places a point at that very node: not, say, on a street that passes above it.
    private static int[] services(BaseGraph graph, StreetNetwork network, int[] crossing) {
        Places places = network.place(network.crossings(), Approach.ON_FOOT);
        Edges lines = network.lines();
        return new Random(11)
                .ints(0, graph.getNodes())
                .filter(node -> crossing[node] >= 0 && places.off(crossing[node]) == 0)
                .filter(node -> {
                    int edge = places.edge(crossing[node]);
                    double along = places.along(crossing[node]);
                    return (along == 0 && lines.from(edge) == crossing[node])
                            || (along == 1 && lines.to(edge) == crossing[node]);
                })
                .limit(SERVICES)
                .toArray();
    }
}
