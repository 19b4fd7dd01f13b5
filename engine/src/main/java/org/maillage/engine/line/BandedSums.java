package org.maillage.engine.line;

import java.util.Arrays;

/// Sums of what lies around, weighted by how near it is: over points for each service, and over services for each
/// point. They are the two steps of E2SFCA, and keep no pair: weighing a pair again takes less time than fetching it.
///
/// Each service is weighed with all points of a box side by side. Sums are made in an order that no number of
/// processors changes: point after point and box after box within a walk, walk after walk.
final class BandedSums {

    private final PackedTree demand;
    private final Plane services;
    private final FlatBands bands;
    private final Descent descent;

    BandedSums(PackedTree demand, Plane services, FlatBands bands, boolean isParallel) {
        this.demand = demand;
        this.services = services;
        this.bands = bands;
        descent = new Descent(demand, () -> new ReachSieve(bands.squaredReach()), isParallel);
    }

    /// @param values of points, by their names
    /// @return the sum of each service
    double[] overPoints(double[] values) {
        var walks = new Sums[descent.walks(Neighbours.LEVEL)];
        descent.run(services, Neighbours.LEVEL, (walk, around) -> walks[walk] = new Sums(values, around));
        var sums = new double[services.count()];
        for (Sums walk : walks) {
            walk.addTo(sums);
        }
        return sums;
    }

    private final class Sums implements Descent.Work {

        private final double[] values;
        private final int[] service;
        private final double[] sum;
        private final Neighbours neighbours = new Neighbours(demand, bands);

        Sums(double[] values, Candidates around) {
            this.values = values;
            service = around.places();
            sum = new double[service.length];
        }

        @Override
        public void on(int box, Candidates few) {
            neighbours.load(box);
            neighbours.take(values);
            for (int each = 0; each < few.count(); each++) {
                neighbours.weigh(few.x()[each], few.y()[each]);
                sum[few.place(each)] += neighbours.sum();
            }
        }

        void addTo(double[] sums) {
            for (int each = 0; each < service.length; each++) {
                sums[service[each]] += sum[each];
            }
        }
    }

    /// @param values of services
    /// @return the sum of each point, by its name
    double[] overServices(double[] values) {
        var sums = new double[demand.count()];
        descent.run(services, Neighbours.LEVEL, (walk, around) -> spread(values, around, sums));
        return sums;
    }

    private Descent.Work spread(double[] values, Candidates around, double[] sums) {
        double[] value = Arrays.stream(around.places())
                .mapToDouble(place -> values[place])
                .toArray();
        var neighbours = new Neighbours(demand, bands);
        return (box, few) -> {
            neighbours.load(box);
            for (int each = 0; each < few.count(); each++) {
                neighbours.weigh(few.x()[each], few.y()[each]);
                neighbours.add(value[few.place(each)]);
            }
            neighbours.give(sums);
        };
    }
}
