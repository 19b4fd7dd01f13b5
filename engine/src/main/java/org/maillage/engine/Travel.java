package org.maillage.engine;

/// How long it takes from fixed points of demand – squares, addresses, centres of IRIS – to services: along streets
/// (`street.StreetTravel`) or in a straight line (`line.LineTravel`). The door to every question.
///
/// Durations are whole milliseconds; limits are included, and `Integer.MAX_VALUE` is none. Results are the same on
/// every
/// machine and for any number of processors; of two services as near, the one of the lower rank comes first. Immutable
/// and safe for any number of threads.
///
/// What a result says of a point without services differs: it is outside ([#isOutside(int)]), or no way leads to any
/// (unreached without limit), or all are far (unreached within a limit).
public interface Travel {

    Basis basis();

    /// How many points of demand there are.
    int points();

    /// Whether no street is near the point: nobody can say how long it takes from there.
    boolean isOutside(int point);

    /// The nearest services of each point.
    ///
    /// @param each how many are looked for, 1 to 10 000
    /// @param limit in milliseconds, 0 or more
    /// @throws IllegalArgumentException when they are more than memory has room for
    Nearest nearest(Points services, int each, int limit);

    /// Who reaches which service within a limit.
    ///
    /// @param limit in milliseconds, 0 or more
    /// @throws IllegalStateException when there are more pairs than memory has room for, a third of it left free
    Pairs within(Points services, int limit);

    /// What services leave to each inhabitant, see [SupplyPerHead].
    ///
    /// @param people at each point of demand, see [Weights]
    /// @param capacity of each service, see [Weights]
    /// @throws IllegalArgumentException when numbers are missing or none
    default SupplyPerHead supplyPerHead(double[] people, Points services, double[] capacity, Bands bands) {
        return SupplyPerHead.of(within(services, bands.farthest()), people, capacity, bands);
    }

    /// The nearest services while they come, go and move.
    ///
    /// @param each how many are looked for, 1 to 10 000
    /// @throws IllegalArgumentException when they are more than memory has room for
    LiveNearest live(int each);
}
