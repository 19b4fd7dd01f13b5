package org.maillage.engine.line;

import org.maillage.engine.Bands;
import org.maillage.engine.Basis;
import org.maillage.engine.LiveNearest;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.SupplyPerHead;
import org.maillage.engine.Travel;

/// Durations in a straight line, where no streets are known. Points are made flat by a projection of their own,
/// right to 1 in 40 000 within a département and to 3 in 1 000 within France.
public final class LineTravel implements Travel {

    private final Projection projection;
    private final Plane demand;
    private final StraightLine pace;
    private final PlaneTravel travel;

    public LineTravel(Points demand, StraightLine pace) {
        this.projection = Projection.around(demand);
        this.demand = projection.plane(demand);
        this.pace = pace;
        this.travel = new PlaneTravel(this.demand, pace);
    }

    private LineTravel(LineTravel travel) {
        projection = travel.projection;
        demand = travel.demand;
        pace = travel.pace;
        this.travel = travel.travel.parallel();
    }

    /// The same on all processors.
    public LineTravel parallel() {
        return new LineTravel(this);
    }

    @Override
    public Basis basis() {
        return travel.basis();
    }

    @Override
    public int points() {
        return travel.points();
    }

    @Override
    public boolean isOutside(int point) {
        return false;
    }

    @Override
    public Nearest nearest(Points services, int each, int limit) {
        return travel.nearest(projection.plane(services), each, limit);
    }

    @Override
    public Pairs within(Points services, int limit) {
        return travel.within(projection.plane(services), limit);
    }

    @Override
    public SupplyPerHead supplyPerHead(double[] people, Points services, double[] capacity, Bands bands) {
        return travel.supplyPerHead(people, projection.plane(services), capacity, bands);
    }

    @Override
    public LiveNearest live(int each) {
        return new LiveLine(demand, pace, projection, each);
    }
}
