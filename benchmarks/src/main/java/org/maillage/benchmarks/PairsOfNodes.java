package org.maillage.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Digest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.measure.Times;
import org.maillage.benchmarks.peer.FoundPairs;
import org.maillage.benchmarks.peer.GraphHopperTrees;
import org.maillage.benchmarks.peer.JGraphTIterations;
import org.maillage.benchmarks.peer.NodeSearches;
import org.maillage.engine.Pairs;

/// Who reaches each service within a quarter of an hour, as sparse pairs, by one search for each service: beside
/// GraphHopper and JGraphT in the same machine.
final class PairsOfNodes {

    private final City city;
    private final Report report;
    private final CityEngine engine;
    private final List<NodeSearches> peers;

    PairsOfNodes(City city, Report report) {
        this.city = city;
        this.report = report;
        engine = new CityEngine(city);
        peers = List.of(new GraphHopperTrees(city.streets()), new JGraphTIterations(city.streets()));
    }

    void measure(Contest contest) throws Exception {
        var contenders = new ArrayList<Contender>();
        contenders.add(Contender.here("Maillage", 1, engine.buildMillis(), this::ours));
        contenders.add(Contender.here(
                "Maillage", 2, engine.buildMillis(), () -> engine.withinOnTwoThreads(CityEngine.QUARTER_OF_AN_HOUR)));
        for (NodeSearches peer : peers) {
            contenders.add(Contender.here(peer.name(), 1, peer.buildMillis(), () -> theirs(peer)));
            contenders.add(Contender.here(peer.name(), 2, peer.buildMillis(), () -> theirsInHalves(peer)));
        }
        List<Times> times = contest.between(contenders);
        Pairs pairs = ours();
        report.table(
                String.format(
                        Locale.FRENCH,
                        "%s : paires à 15 min au plus de %d services, %,d paires",
                        city.name(),
                        city.services().length,
                        pairs.count()),
                contenders,
                times);
        report.digest(city.key() + ".pairs", Digest.of(pairs.first(), pairs.demand(), pairs.millis()));
        for (int peer = 0; peer < peers.size(); peer++) {
            compare(pairs, peers.get(peer));
            report.atMost(
                    "coverage_nodes_pairs_to_" + firstWord(peers.get(peer).name()),
                    times.get(0).median() / times.get(2 + 2 * peer).median(),
                    "ratio",
                    0.6);
        }
    }

    private Pairs ours() {
        return engine.within(CityEngine.QUARTER_OF_AN_HOUR);
    }

    private FoundPairs theirs(NodeSearches peer) {
        return peer.within(city.services(), CityEngine.QUARTER_OF_AN_HOUR);
    }

    /// Two threads, each with half of the services.
    private void theirsInHalves(NodeSearches peer) throws InterruptedException {
        int middle = city.services().length / 2;
        int[] first = Arrays.copyOfRange(city.services(), 0, middle);
        int[] second = Arrays.copyOfRange(city.services(), middle, city.services().length);
        var other = Thread.ofPlatform().start(() -> peer.within(second, CityEngine.QUARTER_OF_AN_HOUR));
        peer.within(first, CityEngine.QUARTER_OF_AN_HOUR);
        other.join();
    }

    /// The same nodes at the same durations, to the millisecond; of nodes that everybody takes for the same place.
    private void compare(Pairs ours, NodeSearches peer) {
        FoundPairs theirs = theirs(peer);
        for (int service = 0; service < ours.services(); service++) {
            if (!Arrays.equals(comparable(row(ours, service)), comparable(theirs.row(service)))) {
                report.difference("%s, service %d : d’autres paires que les nôtres (%d, %d en tout)"
                        .formatted(peer.name(), service, theirs.count(), ours.count()));
                return;
            }
        }
    }

    private long[] comparable(long[] row) {
        return Arrays.stream(row)
                .filter(pair -> city.streets().isPlacedAtItself((int) (pair >>> Integer.SIZE)))
                .toArray();
    }

    private static long[] row(Pairs pairs, int service) {
        var row = new long[pairs.first()[service + 1] - pairs.first()[service]];
        for (int rank = 0; rank < row.length; rank++) {
            int pair = pairs.first()[service] + rank;
            row[rank] = ((long) pairs.demand()[pair] << Integer.SIZE) | pairs.millis()[pair];
        }
        return row;
    }

    private static String firstWord(String name) {
        return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    }
}
