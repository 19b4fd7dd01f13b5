package org.maillage.engine;

import java.util.Arrays;
import java.util.List;

/// Who reaches which service within a limit, as compressed sparse rows: one row for each service.
///
/// @param basis what durations were computed on
/// @param points how many points of demand there are
/// @param first of service `s`, its pairs are `first[s]` to `first[s + 1] - 1`; length services + 1
/// @param demand the point of demand of each pair, ascending within a row
/// @param millis how long it takes from there to the service
public record Pairs(Basis basis, int points, int[] first, int[] demand, int[] millis) {

    /// Two numbers each, twice while they are cut to size or joined: 16 bytes, which leave a third of the heap free.
    static final int MOST = Room.of(24);

    public int services() {
        return first.length - 1;
    }

    public int count() {
        return demand.length;
    }

    /// How many services each point reaches within a limit, in milliseconds, included.
    public int[] servicesWithin(int limit) {
        var services = new int[points];
        for (int pair = 0; pair < demand.length; pair++) {
            services[demand[pair]] += millis[pair] <= limit ? 1 : 0;
        }
        return services;
    }

    /// How many people reach each service within a limit.
    ///
    /// @param people at each point of demand, see [Weights]
    /// @param limit in milliseconds, included
    /// @throws IllegalArgumentException when numbers are missing or none
    public double[] peopleWithin(double[] people, int limit) {
        Weights.check("people", people, points);
        var within = new double[services()];
        for (int service = 0; service < within.length; service++) {
            for (int pair = first[service]; pair < first[service + 1]; pair++) {
                within[service] += millis[pair] <= limit ? people[demand[pair]] : 0;
            }
        }
        return within;
    }

    /// The rows of several, one after the other, of the same points.
    ///
    /// @throws IllegalStateException when there are more pairs than memory has room for
    public static Pairs joined(Basis basis, int points, List<Pairs> parts) {
        return joined(basis, points, parts, MOST);
    }

    static Pairs joined(Basis basis, int points, List<Pairs> parts, int most) {
        int[] first = new int[1 + parts.stream().mapToInt(Pairs::services).sum()];
        int count = checked(parts.stream().mapToLong(Pairs::count).sum(), most);
        var joined = new Pairs(basis, points, first, new int[count], new int[count]);
        int row = 0;
        int pairs = 0;
        for (Pairs part : parts) {
            System.arraycopy(part.demand, 0, joined.demand, pairs, part.count());
            System.arraycopy(part.millis, 0, joined.millis, pairs, part.count());
            for (int service = 0; service < part.services(); service++) {
                first[++row] = pairs + part.first[service + 1];
            }
            pairs += part.count();
        }
        return joined;
    }

    /// Refuses what would be too many before they are joined.
    ///
    /// @throws IllegalStateException when memory has no room for as many
    public static void checkRoom(long pairs) {
        checked(pairs, MOST);
    }

    static int checked(long pairs, int most) {
        if (pairs > most) {
            throw new IllegalStateException(pairs + " pairs or more, where memory has room for " + most
                    + ": ask a nearer limit or fewer services");
        }
        return (int) pairs;
    }

    /// Gathers rows one after the other, each point once with its shortest duration.
    public static final class Gathering {

        private final Basis basis;
        private final int most;
        private final int[] first;
        private int row;
        private int count;
        private int[] demand = new int[1 << 10];
        private int[] millis = new int[1 << 10];

        private final int[] shortest;
        private int[] offered = new int[1 << 10];
        private int offers;

        /// @param services how many rows there will be
        /// @param points how many points of demand there are
        public Gathering(Basis basis, int services, int points) {
            this(basis, services, points, MOST);
        }

        Gathering(Basis basis, int services, int points, int most) {
            this.basis = basis;
            this.most = most;
            first = new int[services + 1];
            shortest = new int[points];
            Arrays.fill(shortest, Nearest.UNREACHED);
        }

        /// Offers the row a point, of which it keeps the shortest duration.
        ///
        /// @param time in milliseconds; a negative one offers nothing
        public void offer(int point, int time) {
            if (time < 0 || time >= shortest[point]) {
                return;
            }
            if (shortest[point] == Nearest.UNREACHED) {
                if (offers == offered.length) {
                    offered = Arrays.copyOf(offered, 2 * offers);
                }
                offered[offers++] = point;
            }
            shortest[point] = time;
        }

        /// Ends a row with the points offered that lie within a limit, in milliseconds, included.
        ///
        /// @throws IllegalStateException when there are more pairs than memory has room for
        public void endRow(int limit) {
            Arrays.sort(offered, 0, offers);
            makeRoom(checked((long) count + offers, most));
            for (int rank = 0; rank < offers; rank++) {
                int point = offered[rank];
                if (shortest[point] <= limit) {
                    demand[count] = point;
                    millis[count] = shortest[point];
                    count++;
                }
                shortest[point] = Nearest.UNREACHED;
            }
            offers = 0;
            first[++row] = count;
        }

        private void makeRoom(int pairs) {
            if (pairs > demand.length) {
                int length = (int) Math.min(most, Math.max(pairs, 2L * demand.length));
                demand = Arrays.copyOf(demand, length);
                millis = Arrays.copyOf(millis, length);
            }
        }

        /// @throws IllegalStateException when a row is missing
        public Pairs pairs() {
            if (row != first.length - 1) {
                throw new IllegalStateException(row + " rows of " + (first.length - 1));
            }
            return new Pairs(basis, shortest.length, first, Arrays.copyOf(demand, count), Arrays.copyOf(millis, count));
        }
    }
}
