package org.maillage.engine.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.maillage.engine.Points;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.StraightLine;
import org.maillage.engine.street.Approach;
import org.maillage.engine.street.NetworkBuilder;
import org.maillage.engine.street.StreetNetwork;
import org.maillage.engine.street.StreetTravel;

/// A world small enough to be worked out by hand: places in metres, streets between them, people and services. From the
/// one drawing come both what the engine computes on and its picture.
///
/// Places are put on the grid that networks keep, so that who lives at a crossing stands on it to the millimetre.
final class World {

    private static final double LAT = 47.47;
    private static final double LON = -0.55;

    // Of the ellipsoid GRS80 at that latitude.
    private static final double METRES_PER_LAT = 111_180;
    private static final double METRES_PER_LON = 6_389_764 * Math.PI / 180 * Math.cos(Math.toRadians(LAT));

    /// Where labels of a place stand.
    enum Side {
        BELOW,
        ABOVE,
        LEFT,
        RIGHT
    }

    record Spot(String name, double east, double north, Side side, boolean isShown) {}

    record Street(Spot from, Spot to, int millisThere, int millisBack) {}

    record Service(String name, Spot at, double capacity) {}

    private final double kmh;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, Double> people = new LinkedHashMap<>();
    private final List<Street> streets = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<double[]> rivers = new ArrayList<>();

    private World(double kmh) {
        this.kmh = kmh;
    }

    /// @param kmh how fast one walks where nothing else is said
    static World walkedAt(double kmh) {
        return new World(kmh);
    }

    /// @param east in metres
    /// @param north in metres
    World place(String name, double east, double north, double inhabitants, Side side) {
        spots.put(name, new Spot(name, east, north, side, true));
        people.put(name, inhabitants);
        return this;
    }

    World place(String name, double east, double north, double inhabitants) {
        return place(name, east, north, inhabitants, Side.BELOW);
    }

    /// A place where nobody lives and whose name is not shown.
    World crossing(String name, double east, double north) {
        spots.put(name, new Spot(name, east, north, Side.BELOW, false));
        return this;
    }

    /// A street walked both ways from place to place.
    World street(String... names) {
        for (int place = 0; place + 1 < names.length; place++) {
            Spot from = spot(names[place]);
            Spot to = spot(names[place + 1]);
            double metres = Math.hypot(to.east - from.east, to.north - from.north);
            int millis = (int) Math.round(metres * 3600 / kmh);
            streets.add(new Street(from, to, millis, millis));
        }
        return this;
    }

    /// A street of another duration, the same both ways.
    World street(String from, String to, double minutes) {
        streets.add(new Street(spot(from), spot(to), millis(minutes), millis(minutes)));
        return this;
    }

    World oneWay(String from, String to, double minutes) {
        streets.add(new Street(spot(from), spot(to), millis(minutes), StreetNetwork.CLOSED));
        return this;
    }

    /// Only seen: a river that streets know nothing of.
    World river(double... eastAndNorth) {
        rivers.add(eastAndNorth);
        return this;
    }

    World service(String name, String at, double capacity) {
        services.add(new Service(name, spot(at), capacity));
        return this;
    }

    /// The same world with one service elsewhere.
    World moved(String name, String to) {
        var world = new World(kmh);
        world.spots.putAll(spots);
        world.people.putAll(people);
        world.streets.addAll(streets);
        world.rivers.addAll(rivers);
        for (Service each : services) {
            world.services.add(each.name.equals(name) ? new Service(name, spot(to), each.capacity) : each);
        }
        return world;
    }

    /// Along its streets, from fields no farther from one than half a kilometre.
    StreetTravel travel() {
        var nodes = new ArrayList<>(spots.values());
        var network = new NetworkBuilder(nodes.size());
        for (Street each : streets) {
            network.add(
                    nodes.indexOf(each.from),
                    nodes.indexOf(each.to),
                    each.millisThere,
                    each.millisBack,
                    lat(each.from),
                    lon(each.from),
                    lat(each.to),
                    lon(each.to));
        }
        return new StreetTravel(network.build("drawn"), demand(), new Approach(500, kmh));
    }

    LineTravel straight(double detour) {
        return new LineTravel(demand(), new StraightLine(detour, kmh));
    }

    List<String> names() {
        return List.copyOf(people.keySet());
    }

    Points demand() {
        return points(names().stream().map(this::spot).toList());
    }

    Points where() {
        return points(services.stream().map(Service::at).toList());
    }

    Points where(String spot) {
        return points(List.of(spot(spot)));
    }

    double[] people() {
        return people.values().stream().mapToDouble(each -> each).toArray();
    }

    double[] capacity() {
        return services.stream().mapToDouble(Service::capacity).toArray();
    }

    double people(String place) {
        return people.getOrDefault(place, 0.0);
    }

    Spot spot(String name) {
        Spot spot = spots.get(name);
        if (spot == null) {
            throw new IllegalArgumentException("No place " + name + " in this world");
        }
        return spot;
    }

    List<Spot> spots() {
        return List.copyOf(spots.values());
    }

    List<Street> streets() {
        return streets;
    }

    List<Service> services() {
        return services;
    }

    List<double[]> rivers() {
        return rivers;
    }

    static int millis(double minutes) {
        return (int) Math.round(minutes * 60_000);
    }

    private static Points points(List<Spot> spots) {
        return new Points(
                spots.stream().mapToDouble(World::lat).toArray(),
                spots.stream().mapToDouble(World::lon).toArray());
    }

    private static double lat(Spot spot) {
        return onGrid(LAT + spot.north / METRES_PER_LAT);
    }

    private static double lon(Spot spot) {
        return onGrid(LON + spot.east / METRES_PER_LON);
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }

    /// For each name in turn what a row of results says of it.
    IntStream ranks() {
        return IntStream.range(0, people.size());
    }
}
