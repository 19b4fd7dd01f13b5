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

    /// Gathers rows one after the other.
    public static final class Gathering {

        private final int[] first;
        private int row;
        private int count;
        private int[] demand = new int[1 << 12];
        private int[] millis = new int[1 << 12];

        public Gathering(int services) {
            first = new int[services + 1];
        }

        public void add(int point, int time) {
            if (count == demand.length) {
                demand = Arrays.copyOf(demand, 2 * count);
                millis = Arrays.copyOf(millis, 2 * count);
            }
            demand[count] = point;
            millis[count] = time;
            count++;
        }

        public void endRow() {
            first[++row] = count;
        }

        public Pairs pairs() {
            return new Pairs(first, Arrays.copyOf(demand, count), Arrays.copyOf(millis, count));
        }
    }
}
