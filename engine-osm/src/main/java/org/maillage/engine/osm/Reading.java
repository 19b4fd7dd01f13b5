package org.maillage.engine.osm;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.json.Statement;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.engine.osm.Blocks.DamagedBlock;
import org.maillage.engine.osm.UnreadableExtract.Reason;
import org.maillage.engine.street.NetworkBuilder;
import org.maillage.engine.street.StreetNetwork;

/// Reads an extract with GraphHopper: crossings become nodes along a Hilbert curve, the ways between them edges.
/// Islands
/// stay, for what cannot be reached to be told from what is far.
final class Reading {

    private static final String WITHOUT_NODES = "Graph after reading OSM must not be empty"; // in its words

    private Reading() {}

    static StreetNetwork of(Path extract, Durations durations, String key) throws UnreadableExtract, IOException {
        checkBlocks(extract);
        Path work = Files.createTempDirectory("streets");
        GraphHopper hopper = hopper(extract, durations, work);
        try {
            var network = new AtomicReference<@Nullable StreetNetwork>();
            List<Throwable> failures = new Crew().run(() -> {
                hopper.importOrLoad();
                network.set(network(hopper, durations, key));
            });
            StreetNetwork read = network.get();
            if (read == null || !failures.isEmpty()) {
                throw unreadable(extract, failures);
            }
            return read;
        } finally {
            hopper.close();
            delete(work);
        }
    }

    private static void checkBlocks(Path extract) throws UnreadableExtract, IOException {
        try {
            Blocks.check(extract);
        } catch (DamagedBlock damaged) {
            throw new UnreadableExtract(Reason.DAMAGED, extract, damaged);
        }
    }

    private static UnreadableExtract unreadable(Path extract, List<Throwable> failures) {
        Reason reason = Reason.DAMAGED;
        if (failures.stream().anyMatch(Reading::isLackOfMemory)) {
            reason = Reason.TOO_LARGE;
        } else if (failures.stream().allMatch(failure -> WITHOUT_NODES.equals(failure.getMessage()))) {
            reason = Reason.WITHOUT_STREETS;
        }
        return new UnreadableExtract(reason, extract, failures.getFirst());
    }

    private static boolean isLackOfMemory(@Nullable Throwable failure) {
        return failure != null && (failure instanceof OutOfMemoryError || isLackOfMemory(failure.getCause()));
    }

    private static GraphHopper hopper(Path extract, Durations durations, Path work) {
        // It wants a profile, for routes that nobody asks here.
        var unused = new Profile("unused")
                .setCustomModel(new CustomModel().addToSpeed(Statement.If("true", Statement.Op.LIMIT, "5")));
        return new BorderedGraphHopper()
                .setOSMFile(extract.toString())
                .setGraphHopperLocation(work.toString())
                .setEncodedValuesString(durations.values())
                .setProfiles(unused)
                .setMinNetworkSize(0);
    }

    /// At the border of an extract two ways may meet whose other ends are missing: their crossing has no way left, and
    /// GraphHopper fails to sort a graph that has such a one. Here it gets a way that nobody may take.
    private static final class BorderedGraphHopper extends GraphHopper {

        @Override
        protected void postImportOSM() {
            BaseGraph graph = getBaseGraph();
            if (graph.getEdges() == 0) {
                return;
            }
            EdgeExplorer ways = graph.createEdgeExplorer();
            for (int node = 0; node < graph.getNodes(); node++) {
                if (!ways.setBaseNode(node).next()) {
                    graph.edge(node, node == 0 ? 1 : 0);
                }
            }
            super.postImportOSM();
        }
    }

    private static StreetNetwork network(GraphHopper hopper, Durations durations, String key) {
        var graph = hopper.getBaseGraph();
        Durations.Measured measured = durations.measured(hopper.getEncodingManager());
        int[] names = namesOfOpen(graph, measured);
        var network = new NetworkBuilder(names[graph.getNodes()]);
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            if (measured.isOpen(edge)) {
                network.add(
                        names[edge.getBaseNode()],
                        names[edge.getAdjNode()],
                        measured.there(edge),
                        measured.back(edge),
                        line(edge.fetchWayGeometry(FetchMode.ALL)));
            }
        }
        return network.build(key);
    }

    /// Crossings of open ways, counted in the order of all: of each, how many come before it.
    private static int[] namesOfOpen(BaseGraph graph, Durations.Measured measured) {
        var names = new int[graph.getNodes() + 1];
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            if (measured.isOpen(edge)) {
                names[edge.getBaseNode() + 1] = 1;
                names[edge.getAdjNode() + 1] = 1;
            }
        }
        Arrays.parallelPrefix(names, Integer::sum);
        return names;
    }

    private static double[] line(PointList points) {
        var line = new double[2 * points.size()];
        for (int point = 0; point < points.size(); point++) {
            line[2 * point] = points.getLat(point);
            line[2 * point + 1] = points.getLon(point);
        }
        return line;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
