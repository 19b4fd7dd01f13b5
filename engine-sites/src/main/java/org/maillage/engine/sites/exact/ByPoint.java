package org.maillage.engine.sites.exact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.maillage.engine.sites.Savings;

/// Savings seen from the points: one row for each point, the candidates that save it something, ascending.
record ByPoint(int[] first, int[] candidate, int[] saved) {

    static ByPoint of(Savings savings) {
        var first = new int[savings.points() + 1];
        for (int point : savings.point()) {
            first[point + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        var candidate = new int[savings.point().length];
        var saved = new int[candidate.length];
        for (int here = 0; here < savings.candidates(); here++) {
            for (int entry = savings.first()[here]; entry < savings.first()[here + 1]; entry++) {
                int place = next[savings.point()[entry]]++;
                candidate[place] = here;
                saved[place] = savings.saved()[entry];
            }
        }
        return new ByPoint(first, candidate, saved);
    }

    /// The entries of one point.
    record Row(int[] candidate, int[] saved) {

        int length() {
            return saved.length;
        }

        /// The end of the entries from there on that save as much.
        int endOfEven(int begin) {
            int end = begin + 1;
            while (end < saved.length && saved[end] == saved[begin]) {
                end++;
            }
            return end;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row(int[] theirs, int[] their)
                    && Arrays.equals(candidate, theirs)
                    && Arrays.equals(saved, their);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(candidate) + Arrays.hashCode(saved);
        }
    }

    /// The same savings with one point in the place of all that have the same row.
    static Savings merged(Savings savings) {
        ByPoint rows = of(savings);
        var known = new HashMap<Row, Integer>();
        var name = new int[savings.points()];
        var weight = new double[savings.points()];
        for (int point = 0; point < savings.points(); point++) {
            name[point] = -1;
            if (rows.first[point] < rows.first[point + 1]) {
                name[point] = nameOf(rows.row(point), known);
                weight[name[point]] += savings.weight()[point];
            }
        }
        return renamed(savings, name, Arrays.copyOf(weight, known.size()));
    }

    private static int nameOf(Row row, Map<Row, Integer> known) {
        Integer name = known.putIfAbsent(row, known.size());
        return name == null ? known.size() - 1 : name;
    }

    private Row row(int point) {
        return new Row(
                Arrays.copyOfRange(candidate, first[point], first[point + 1]),
                Arrays.copyOfRange(saved, first[point], first[point + 1]));
    }

    /// What saves most first, of what saves as much the lowest candidate.
    Row bestFirst(int point) {
        long[] keys = new long[first[point + 1] - first[point]];
        Arrays.setAll(keys, rank -> key(first[point] + rank));
        Arrays.sort(keys);
        var best = new Row(new int[keys.length], new int[keys.length]);
        for (int rank = 0; rank < keys.length; rank++) {
            best.candidate[rank] = (int) keys[rank];
            best.saved[rank] = Integer.MAX_VALUE - (int) (keys[rank] >> Integer.SIZE);
        }
        return best;
    }

    private long key(int entry) {
        return ((long) (Integer.MAX_VALUE - saved[entry]) << Integer.SIZE) | candidate[entry];
    }

    /// Names grow with the first point that bears them, so that this one alone keeps rows ascending.
    private static Savings renamed(Savings savings, int[] name, double[] weight) {
        var isFirst = new boolean[name.length];
        var seen = new boolean[weight.length];
        for (int point = 0; point < name.length; point++) {
            if (name[point] >= 0 && !seen[name[point]]) {
                seen[name[point]] = true;
                isFirst[point] = true;
            }
        }
        var first = new int[savings.first().length];
        var point = new int[savings.point().length];
        var saved = new int[savings.point().length];
        int count = 0;
        for (int candidate = 0; candidate < savings.candidates(); candidate++) {
            for (int entry = savings.first()[candidate]; entry < savings.first()[candidate + 1]; entry++) {
                if (isFirst[savings.point()[entry]]) {
                    point[count] = name[savings.point()[entry]];
                    saved[count++] = savings.saved()[entry];
                }
            }
            first[candidate + 1] = count;
        }
        return new Savings(first, Arrays.copyOf(point, count), Arrays.copyOf(saved, count), weight);
    }
}
