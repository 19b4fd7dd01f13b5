package org.maillage.engine;

import java.util.Arrays;

/// Who reaches which service within a limit, as compressed sparse rows: one row for each service.
///
/// @param first of service `s`, its pairs are `first[s]` to `first[s + 1] - 1`; length services + 1
/// @param demand the point of demand of each pair, ascending within a row
/// @param millis how long it takes from there to the service
public record Pairs(int[] first, int[] demand, int[] millis) {

    public int services() {
        return first.length - 1;
    }

    public int count() {
        return demand.length;
    }

    /// Gathers rows one after the other, each point once with its shortest duration.
    public static final class Gathering {

        private final int[] first;
        private int row;
        private int count;
        private int[] demand = new int[1 << 12];
        private int[] millis = new int[1 << 12];

        private final int[] shortest;
        private final int[] offered;
        private int offers;

        /// @param services how many rows there will be
        /// @param points how many points of demand there are
        public Gathering(int services, int points) {
            first = new int[services + 1];
            shortest = new int[points];
            Arrays.fill(shortest, Nearest.UNREACHED);
            offered = new int[points];
        }

        /// Offers the row a point, of which it keeps the shortest duration.
        ///
        /// @param time in milliseconds; a negative one offers nothing
        public void offer(int point, int time) {
            if (time < 0 || time >= shortest[point]) {
                return;
            }
            if (shortest[point] == Nearest.UNREACHED) {
                offered[offers++] = point;
            }
            shortest[point] = time;
        }

        /// Ends a row with the points offered that lie within a limit, in milliseconds, included.
        public void endRow(int limit) {
            Arrays.sort(offered, 0, offers);
            for (int rank = 0; rank < offers; rank++) {
                int point = offered[rank];
                if (shortest[point] <= limit) {
                    add(point, shortest[point]);
                }
                shortest[point] = Nearest.UNREACHED;
            }
            offers = 0;
            first[++row] = count;
        }

        private void add(int point, int time) {
            if (count == demand.length) {
                demand = Arrays.copyOf(demand, 2 * count);
                millis = Arrays.copyOf(millis, 2 * count);
            }
            demand[count] = point;
            millis[count] = time;
            count++;
        }

        /// @throws IllegalStateException when a row is missing
        public Pairs pairs() {
            if (row != first.length - 1) {
                throw new IllegalStateException(row + " rows of " + (first.length - 1));
            }
            return new Pairs(first, Arrays.copyOf(demand, count), Arrays.copyOf(millis, count));
        }
    }
}
