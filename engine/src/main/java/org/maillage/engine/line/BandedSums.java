package org.maillage.engine.line;

import java.util.stream.IntStream;

/// Sums of what lies around, weighted by how near it is: over points for each service, and over services for each
/// point. They are the two steps of E2SFCA, and keep no pair: weighing a pair again takes less time than fetching
/// it.
///
/// Which services reach which box of points is looked for once; each is then weighed with all points of the box
/// side by side. Sums are made in an order that no number of processors changes: box after box within a walk,
/// walk after walk.
final class BandedSums {

    private final PackedTree demand;
    private final Plane services;
    private final FlatBands bands;
    private final boolean isParallel;
    private final Reach[] walks;

    BandedSums(PackedTree demand, Plane services, FlatBands bands, boolean isParallel) {
        this.demand = demand;
        this.services = services;
        this.bands = bands;
        this.isParallel = isParallel;
        var descent = new Descent(demand, () -> new ReachSieve(bands.squaredReach()), isParallel);
        walks = new Reach[descent.walks(Neighbours.LEVEL)];
        descent.run(services, Neighbours.LEVEL, (walk, around) -> walks[walk] = new Reach(around));
    }

    private IntStream walks() {
        IntStream all = IntStream.range(0, walks.length);
        return isParallel ? all.parallel() : all;
    }

    /// @param values of points, by their names
    /// @return the sum of each service
    double[] overPoints(double[] values) {
        double[][] sumsOfWalks =
                walks().mapToObj(walk -> overPoints(walks[walk], values)).toArray(double[][]::new);
        var sums = new double[services.count()];
        for (int walk = 0; walk < walks.length; walk++) {
            for (int place = 0; place < walks[walk].services(); place++) {
                sums[walks[walk].service(place)] += sumsOfWalks[walk][place];
            }
        }
        return sums;
    }

    private double[] overPoints(Reach reach, double[] values) {
        var sums = new double[reach.services()];
        var neighbours = new Neighbours(demand, bands);
        reach.eachBox((box, places) -> {
            neighbours.load(box);
            neighbours.take(values);
            for (int place : places) {
                weigh(neighbours, reach.service(place));
                sums[place] += neighbours.sum();
            }
        });
        return sums;
    }

    /// @param values of services
    /// @return the sum of each point, by its name
    double[] overServices(double[] values) {
        var sums = new double[demand.count()];
        walks().forEach(walk -> overServices(walks[walk], values, sums));
        return sums;
    }

    private void overServices(Reach reach, double[] values, double[] sums) {
        var neighbours = new Neighbours(demand, bands);
        reach.eachBox((box, places) -> {
            neighbours.load(box);
            for (int place : places) {
                int service = reach.service(place);
                weigh(neighbours, service);
                neighbours.add(values[service]);
            }
            neighbours.give(sums);
        });
    }

    private void weigh(Neighbours neighbours, int service) {
        neighbours.weigh(services.x()[service], services.y()[service]);
    }
}
