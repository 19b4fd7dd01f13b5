package org.maillage.engine.osm;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.util.EdgeIteratorState;
import org.jspecify.annotations.Nullable;
import org.maillage.engine.street.Mode;
import org.maillage.engine.street.NetworkBuilder;
import org.maillage.engine.street.StreetNetwork;

/// How long a way takes in one way of moving: time alone, no preference.
///
/// @param access what tells GraphHopper that a way is open
/// @param speed what tells it the usual speed there, or null for one speed everywhere
/// @param kmh that one speed, in kilometres an hour
/// @param steps whether steps can be taken
record Durations(String access, @Nullable String speed, double kmh, boolean steps) {

    private static final double MILLIS_PER_METRE_AT_1_KMH = 3600;

    static Durations of(Mode mode) {
        return switch (mode) {
            case FOOT -> new Durations("foot_access", null, 4.5, true);
            case PUSHCHAIR -> new Durations("foot_access", null, 3.6, false);
            case BICYCLE -> new Durations("bike_access", "bike_average_speed", 0, false);
            case CAR -> new Durations("car_access", "car_average_speed", 0, false);
        };
    }

    /// What GraphHopper is to keep of each way.
    String values() {
        return access + ", road_class" + (speed == null ? "" : ", " + speed);
    }

    Measured measured(EncodingManager values) {
        return new Measured(
                this,
                values.getBooleanEncodedValue(access),
                values.getEnumEncodedValue("road_class", RoadClass.class),
                speed == null ? null : values.getDecimalEncodedValue(speed));
    }

    /// Reads it from the edges of one graph.
    record Measured(
            Durations model,
            BooleanEncodedValue access,
            EnumEncodedValue<RoadClass> roadClass,
            @Nullable DecimalEncodedValue speed) {

        boolean isOpen(EdgeIteratorState edge) {
            return there(edge) >= 0 || back(edge) >= 0;
        }

        int there(EdgeIteratorState edge) {
            return edge.get(access) ? millis(edge, speed == null ? model.kmh : edge.get(speed)) : StreetNetwork.CLOSED;
        }

        int back(EdgeIteratorState edge) {
            return edge.getReverse(access)
                    ? millis(edge, speed == null ? model.kmh : edge.getReverse(speed))
                    : StreetNetwork.CLOSED;
        }

        /// Nobody walks a week along a ferry: what takes longer is closed.
        private int millis(EdgeIteratorState edge, double kmh) {
            if (kmh <= 0 || (!model.steps && edge.get(roadClass) == RoadClass.STEPS)) {
                return StreetNetwork.CLOSED;
            }
            long millis = Math.round(edge.getDistance() * MILLIS_PER_METRE_AT_1_KMH / kmh);
            return millis > NetworkBuilder.LONGEST_MILLIS ? StreetNetwork.CLOSED : (int) millis;
        }
    }
}
