package org.maillage.engine.street;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;
import org.jspecify.annotations.Nullable;

/// What GraphHopper is told of durations: on foot 4.5 km/h on every way that is open, by car its usual speed there; no
/// preference, whole milliseconds.
final class TimeAlone implements Weighting {

    private static final double WALKING_KMH = 4.5;

    private final BooleanEncodedValue access;
    private final @Nullable DecimalEncodedValue speed;

    TimeAlone(EncodingManager values, Mode mode) {
        access = values.getBooleanEncodedValue(mode == Mode.CAR ? "car_access" : "foot_access");
        speed = mode == Mode.CAR ? values.getDecimalEncodedValue("car_average_speed") : null;
    }

    /// Those that Maillage asks GraphHopper to read, for both to see the same ways.
    static String values(Mode mode) {
        return mode == Mode.CAR ? "car_access, road_class, car_average_speed" : "foot_access, road_class";
    }

    boolean isOpen(EdgeIteratorState edge, boolean reverse) {
        return (reverse ? edge.getReverse(access) : edge.get(access)) && kmh(edge, reverse) > 0;
    }

    private double kmh(EdgeIteratorState edge, boolean reverse) {
        return speed == null ? WALKING_KMH : reverse ? edge.getReverse(speed) : edge.get(speed);
    }

    @Override
    public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
        return isOpen(edge, reverse) ? calcEdgeMillis(edge, reverse) : Double.POSITIVE_INFINITY;
    }

    @Override
    public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
        return Math.round(edge.getDistance() * 3600 / kmh(edge, reverse));
    }

    @Override
    public double calcMinWeightPerDistance() {
        return 0;
    }

    @Override
    public double calcTurnWeight(int from, int at, int to) {
        return 0;
    }

    @Override
    public long calcTurnMillis(int from, int at, int to) {
        return 0;
    }

    @Override
    public boolean hasTurnCosts() {
        return false;
    }

    @Override
    public String getName() {
        return "time alone";
    }
}
