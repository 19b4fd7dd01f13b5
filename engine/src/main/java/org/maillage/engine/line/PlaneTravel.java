package org.maillage.engine.line;

import org.maillage.engine.Bands;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.SupplyPerHead;
import org.maillage.engine.Weights;

/// Durations in a straight line between points that a projection has made flat: a country in Lambert-93, say. Points of
/// demand are put in a tree once; each question puts its services in another and goes through both together.
///
/// Immutable, and safe for any number of threads.
public final class PlaneTravel {

    private final StraightLine pace;
    private final PackedTree demand;
    private final boolean isParallel;

    public PlaneTravel(Plane demand, StraightLine pace) {
        this(pace, new PackedTree(demand, false), false);
    }

    private PlaneTravel(StraightLine pace, PackedTree demand, boolean isParallel) {
        this.pace = pace;
        this.demand = demand;
        this.isParallel = isParallel;
    }

    /// The same on all processors.
    public PlaneTravel parallel() {
        return new PlaneTravel(pace, demand, true);
    }

    public Basis basis() {
        return pace.basis();
    }

    public int points() {
        return demand.count();
    }

    /// As [org.maillage.engine.Travel#nearest].
    public Nearest nearest(Plane services, int each, int limit) {
        Nearest nearest = Nearest.none(basis(), points(), each);
        var tree = new PackedTree(services, isParallel);
        double farthest = pace.metres(limit);
        Parts.each(demand.boxes().count(), isParallel, () -> {
            var comparison = new LeafComparison(demand, pace, farthest, nearest);
            return new NearestSearch(demand, tree, each, farthest, comparison);
        });
        return nearest;
    }

    /// As [org.maillage.engine.Travel#within].
    public Pairs within(Plane services, int limit) {
        double metres = pace.metres(limit);
        var pairs = new Pairs.Gathering(basis(), services.count(), points());
        var found = new Candidates(demand);
        for (int service = 0; service < services.count(); service++) {
            double x = services.x()[service];
            double y = services.y()[service];
            found.gather(new Box(x, y, x, y), metres * metres);
            for (int rank = 0; rank < found.count(); rank++) {
                double distance = Math.hypot(found.x()[rank] - x, found.y()[rank] - y);
                pairs.offer(demand.name(found.rank()[rank]), pace.millis(distance));
            }
            pairs.endRow(limit);
        }
        return pairs.pairs();
    }

    /// What services leave to each inhabitant, without keeping who reaches which: for more pairs than memory holds.
    ///
    /// Sums are those of [SupplyPerHead], made in another order: alike to some 1e-13 of themselves.
    ///
    /// @param people at each point of demand, 0 or more
    /// @param capacity of each service, 0 or more
    /// @throws IllegalArgumentException when numbers are missing, negative, infinite or none
    public SupplyPerHead supplyPerHead(double[] people, Plane services, double[] capacity, Bands bands) {
        Weights.check("people", people, points());
        Weights.check("capacity", capacity, services.count());
        var tree = new PackedTree(services, isParallel);
        var flat = BandedSums.BandsOfPlane.of(bands, pace);
        double[] share = BandedSums.of(tree, demand, demand.ordered(people), flat, isParallel);
        for (int rank = 0; rank < share.length; rank++) {
            share[rank] = SupplyPerHead.share(capacity[tree.name(rank)], share[rank]);
        }
        double[] sums = BandedSums.of(demand, tree, share, flat, isParallel);
        var places = new double[sums.length];
        for (int rank = 0; rank < sums.length; rank++) {
            places[demand.name(rank)] = sums[rank];
        }
        return new SupplyPerHead(basis(), places);
    }
}
