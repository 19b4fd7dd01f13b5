package org.maillage.engine;

/// A service of a mesh: a crèche, a social centre, a counter.
///
/// @param lat in degrees
/// @param lon in degrees
/// @param capacity how many places it has, see [Weights]
/// @param hours when it is open
public record Service(double lat, double lon, double capacity, WeeklyHours hours) {

    /// @throws IllegalArgumentException when it stands nowhere, or when its capacity is none
    public Service {
        Points.of(lat, lon);
        if (!Weights.counts(capacity)) {
            throw Weights.refused("A capacity of ", capacity);
        }
    }

    /// Open at all hours.
    public Service(double lat, double lon, double capacity) {
        this(lat, lon, capacity, WeeklyHours.ALWAYS);
    }

    Service movedTo(double newLat, double newLon) {
        return new Service(newLat, newLon, capacity, hours);
    }

    Service resizedTo(double newCapacity) {
        return new Service(lat, lon, newCapacity, hours);
    }

    Service during(WeeklyHours newHours) {
        return new Service(lat, lon, capacity, newHours);
    }
}
