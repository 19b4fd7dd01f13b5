package org.maillage.engine.line;

import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

/// How long it would take in a straight line, made longer by a detour: for where no streets are known. Real ways are
/// often much longer, and rivers are not seen; every result is to be shown as such.
///
/// @param detour how much longer ways are than straight lines, 1 or more
/// @param kmh speed, above 0
public record StraightLine(double detour, double kmh) {

    private static final double MILLIS_PER_METRE_AT_1_KMH = 3600;

    /// @throws IllegalArgumentException when they are none
    public StraightLine {
        if (!(detour >= 1 && detour < 100) || !(kmh > 0 && kmh < 1_000)) {
            throw new IllegalArgumentException("A detour of " + detour + " at " + kmh + " km/h");
        }
    }

    /// @param each how many services are looked for, 1 or more
    /// @param limit in milliseconds, included, 0 or more; `Integer.MAX_VALUE` for none
    public Nearest nearest(Plane demand, Plane services, int each, int limit) {
        var grid = new PointGrid(services.x(), services.y());
        var closest = new Closest(each, limit == Integer.MAX_VALUE ? 1e9 : metres(limit));
        var millis = new int[demand.count() * each];
        var service = new int[demand.count() * each];
        for (int point = 0; point < demand.count(); point++) {
            closest.clear();
            grid.nearest(demand.x()[point], demand.y()[point], closest);
            for (int rank = 0; rank < each; rank++) {
                int found = closest.name(rank);
                int time = found < 0 ? Nearest.UNREACHED : millis(closest.metres(rank));
                millis[point * each + rank] = time <= limit ? time : Nearest.UNREACHED;
                service[point * each + rank] = time <= limit ? found : -1;
            }
        }
        return new Nearest(each, millis, service);
    }

    /// All pairs of a point and a service within a limit.
    ///
    /// @param limit in milliseconds, included, 0 or more
    public Pairs within(Plane demand, Plane services, int limit) {
        var grid = new PointGrid(demand.x(), demand.y());
        var pairs = new Pairs.Gathering(services.count(), demand.count());
        for (int service = 0; service < services.count(); service++) {
            grid.within(
                    services.x()[service],
                    services.y()[service],
                    metres(limit),
                    (point, squared) -> pairs.offer(point, millis(Math.sqrt(squared))));
            pairs.endRow(limit);
        }
        return pairs.pairs();
    }

    /// A little more than what takes that long, for rounding to decide.
    private double metres(int millis) {
        return (millis + 1.0) * kmh / detour / MILLIS_PER_METRE_AT_1_KMH;
    }

    private int millis(double metres) {
        return (int) Math.min(Integer.MAX_VALUE - 1, Math.round(metres * detour * MILLIS_PER_METRE_AT_1_KMH / kmh));
    }
}
