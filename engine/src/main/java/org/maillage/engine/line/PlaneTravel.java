package org.maillage.engine.line;

import org.maillage.engine.Bands;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.SupplyPerHead;
import org.maillage.engine.Weights;

/// Durations in a straight line between points that a projection has made flat: a country in Lambert-93, say.
/// Points of demand are put in a tree once; each question goes down the tree with its services.
///
/// Immutable, and safe for any number of threads.
public final class PlaneTravel {

    /// Where a bound is computed in two ways: more than rounding takes.
    private static final double ROUNDING = 1 + 1e-9;

    private final StraightLine pace;
    private final PackedTree demand;
    private final boolean isParallel;

    public PlaneTravel(Plane demand, StraightLine pace) {
        this(pace, new PackedTree(demand), false);
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
        double farthest = ROUNDING * pace.metres(limit);
        new Descent(demand, () -> new NearestSieve(each, farthest), isParallel)
                .run(
                        services,
                        PackedTree.LEAVES,
                        (walk, around) -> new LeafNearest(demand, around, pace, limit, nearest));
        return nearest;
    }

    /// As [org.maillage.engine.Travel#within].
    public Pairs within(Plane services, int limit) {
        double farthest = ROUNDING * pace.metres(limit);
        var pairs = new Pairs.Gathering(basis(), services.count(), points());
        for (int service = 0; service < services.count(); service++) {
            double x = services.x()[service];
            double y = services.y()[service];
            demand.within(x, y, farthest * farthest, rank -> {
                double dx = demand.x(rank) - x;
                double dy = demand.y(rank) - y;
                pairs.offer(demand.name(rank), pace.millis(Math.sqrt(dx * dx + dy * dy)));
            });
            pairs.endRow(limit);
        }
        return pairs.pairs();
    }

    /// What services leave to each inhabitant, without keeping who reaches which: for more pairs than memory
    /// holds.
    ///
    /// Sums are those of [SupplyPerHead], made in another order: alike to some 1e-13 of themselves.
    ///
    /// @param people at each point of demand, 0 or more
    /// @param capacity of each service, 0 or more
    /// @throws IllegalArgumentException when numbers are missing, negative, infinite or none
    public SupplyPerHead supplyPerHead(double[] people, Plane services, double[] capacity, Bands bands) {
        Weights.check("people", people, points());
        Weights.check("capacity", capacity, services.count());
        var sums = new BandedSums(demand, services, FlatBands.of(bands, pace), isParallel);
        double[] share = sums.overPoints(people);
        for (int service = 0; service < share.length; service++) {
            share[service] = SupplyPerHead.share(capacity[service], share[service]);
        }
        return new SupplyPerHead(basis(), sums.overServices(share));
    }
}
