package org.maillage.engine.street;

import java.util.Arrays;
import org.maillage.engine.Pairs;

/// The points that reach one service, each with its shortest duration; used again for the next service.
final class Row {

    private final int[] millis;
    private final int[] points;
    private int count;

    /// @param demand how many points there are
    Row(int demand) {
        millis = new int[demand];
        Arrays.fill(millis, StreetSearch.UNREACHED);
        points = new int[demand];
    }

    /// @param time in milliseconds, or [StreetNetwork#CLOSED], which offers nothing
    void offer(int point, int time) {
        if (time < 0 || time >= millis[point]) {
            return;
        }
        if (millis[point] == StreetSearch.UNREACHED) {
            points[count++] = point;
        }
        millis[point] = time;
    }

    /// Gives what lies within a limit, in the order of the points, and forgets everything.
    void empty(int limit, Pairs.Gathering pairs) {
        Arrays.sort(points, 0, count);
        for (int rank = 0; rank < count; rank++) {
            int point = points[rank];
            if (millis[point] <= limit) {
                pairs.add(point, millis[point]);
            }
            millis[point] = StreetSearch.UNREACHED;
        }
        count = 0;
    }
}
