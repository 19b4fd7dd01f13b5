package org.maillage.engine.line;

import java.util.Arrays;
import org.maillage.engine.LiveNearest;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;

/// The nearest services in a straight line while they change: one that comes is compared with what each point
/// has; when one goes, the points that had it compare all that are left.
final class LiveLine implements LiveNearest {

    private final Plane demand;
    private final StraightLine pace;
    private final Projection projection;
    private final Nearest nearest;
    private final Closest[] closest;
    private double[] x = new double[0];
    private double[] y = new double[0];
    private boolean[] isOpen = new boolean[0];

    LiveLine(Plane demand, StraightLine pace, Projection projection, int each) {
        this.demand = demand;
        this.pace = pace;
        this.projection = projection;
        nearest = Nearest.none(pace.basis(), demand.count(), each);
        closest = new Closest[demand.count()];
        Arrays.setAll(closest, point -> new Closest(each));
    }

    @Override
    public void put(int service, double lat, double lon) {
        LiveNearest.checkRank(service);
        Plane place = projection.plane(Points.of(lat, lon));
        drop(service);
        makeRoom(service);
        x[service] = place.x()[0];
        y[service] = place.y()[0];
        isOpen[service] = true;
        for (int point = 0; point < closest.length; point++) {
            if (offer(point, service)) {
                write(point);
            }
        }
    }

    @Override
    public void drop(int service) {
        LiveNearest.checkRank(service);
        if (service >= isOpen.length || !isOpen[service]) {
            return;
        }
        isOpen[service] = false;
        for (int point = 0; point < closest.length; point++) {
            if (closest[point].has(service)) {
                closest[point].clear();
                for (int other = 0; other < isOpen.length; other++) {
                    if (isOpen[other]) {
                        offer(point, other);
                    }
                }
                write(point);
            }
        }
    }

    /// Whether the point takes it.
    private boolean offer(int point, int service) {
        double dx = x[service] - demand.x()[point];
        double dy = y[service] - demand.y()[point];
        return closest[point].offer(service, dx * dx + dy * dy);
    }

    private void write(int point) {
        closest[point].write(point, pace, nearest);
    }

    private void makeRoom(int service) {
        if (service >= isOpen.length) {
            int length = Math.max(service + 1, 2 * isOpen.length);
            x = Arrays.copyOf(x, length);
            y = Arrays.copyOf(y, length);
            isOpen = Arrays.copyOf(isOpen, length);
        }
    }

    @Override
    public Nearest nearest() {
        return nearest;
    }
}
