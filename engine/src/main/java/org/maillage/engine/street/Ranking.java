package org.maillage.engine.street;

import java.util.Arrays;
import org.maillage.engine.Nearest;

/// The few nearest services of one point, each once; of two as near, the one of the lower name first. Used again for
/// the next point.
final class Ranking {

    private final int[] millis;
    private final int[] service;

    /// @param each how many are kept
    Ranking(int each) {
        millis = new int[each];
        service = new int[each];
    }

    void clear() {
        Arrays.fill(millis, Nearest.UNREACHED);
        Arrays.fill(service, -1);
    }

    /// @param time in milliseconds; a negative one offers nothing
    void offer(int name, int time) {
        int rank = place(name);
        if (time < 0 || !isBefore(name, time, rank)) {
            return;
        }
        while (rank > 0 && isBefore(name, time, rank - 1)) {
            millis[rank] = millis[rank - 1];
            service[rank] = service[rank - 1];
            rank--;
        }
        millis[rank] = time;
        service[rank] = name;
    }

    /// Where it stands, or else the last place.
    private int place(int name) {
        int rank = 0;
        while (rank < service.length - 1 && service[rank] != name) {
            rank++;
        }
        return rank;
    }

    private boolean isBefore(int name, int time, int rank) {
        return time < millis[rank] || (time == millis[rank] && service[rank] >= 0 && name < service[rank]);
    }

    /// Writes what lies within a limit into a result.
    void write(int point, int limit, Nearest nearest) {
        for (int rank = 0; rank < millis.length; rank++) {
            boolean within = service[rank] >= 0 && millis[rank] <= limit;
            nearest.millis()[point * millis.length + rank] = within ? millis[rank] : Nearest.UNREACHED;
            nearest.service()[point * millis.length + rank] = within ? service[rank] : -1;
        }
    }
}
