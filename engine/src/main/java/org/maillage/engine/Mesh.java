package org.maillage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A mesh of services to play with: who lives where is fixed, services open, close, move, grow and change their hours,
/// and what that does to everybody is known at once.
///
/// After each change answers are the same as if all were asked anew, to the last bit; the change costs what it
/// concerns: the catchments of the service before and after, each point of which looks at all the services it reaches,
/// and the points for which it was or becomes one of the nearest. A change that is refused changes nothing. For one
/// thread.
public final class Mesh {

    private final Travel travel;
    private final double[] people;
    private final Bands bands;
    private final LiveNearest nearest;
    private final Catchments catchments;
    private final double[] supply;
    private final List<@Nullable Service> services = new ArrayList<>();
    private double[] shares = new double[16];
    private OptionalInt moment = OptionalInt.empty();

    /// A mesh without services yet.
    ///
    /// @param people at each point of demand, see [Weights]: those who share the places
    /// @param bands how much a service counts by how long it takes to reach it
    /// @param each how many nearest services are kept for each point, 1 to 10 000
    /// @throws IllegalArgumentException when numbers are missing or none
    public Mesh(Travel travel, double[] people, Bands bands, int each) {
        Weights.check("people", people, travel.points());
        this.travel = travel;
        this.people = people.clone();
        this.bands = bands;
        nearest = travel.live(each);
        catchments = new Catchments(travel.basis(), travel.points());
        supply = new double[travel.points()];
    }

    /// Opens a service.
    ///
    /// @return its rank: the first has 0, and none is given twice
    /// @throws IllegalStateException when memory has no room for its catchment beside the others
    public int open(Service service) {
        int rank = services.size();
        set(rank, service);
        return rank;
    }

    /// Closes a service for good; it keeps its rank.
    ///
    /// @throws IllegalArgumentException when there is none of that rank, or when it is closed
    public void close(int rank) {
        service(rank);
        set(rank, null);
    }

    /// @throws IllegalArgumentException when there is none of that rank, or when it is closed
    /// @throws IllegalStateException when memory has no room for its catchment beside the others
    public void move(int rank, double lat, double lon) {
        set(rank, service(rank).movedTo(lat, lon));
    }

    /// @throws IllegalArgumentException when there is none of that rank, or when it is closed
    public void resize(int rank, double capacity) {
        set(rank, service(rank).resizedTo(capacity));
    }

    /// @throws IllegalArgumentException when there is none of that rank, or when it is closed
    public void keepHours(int rank, WeeklyHours hours) {
        set(rank, service(rank).during(hours));
    }

    /// @throws IllegalArgumentException when there is none of that rank, or when it is closed
    public Service service(int rank) {
        Service service = rank >= 0 && rank < services.size() ? services.get(rank) : null;
        if (service == null) {
            throw new IllegalArgumentException("No open service " + rank + " among " + services.size());
        }
        return service;
    }

    /// Looks at one moment: only services open then count.
    ///
    /// @param minute of the week, see [WeeklyHours#minute]
    public void at(int minute) {
        WeeklyHours.ALWAYS.isOpenAt(minute);
        look(OptionalInt.of(minute));
    }

    /// Looks at the week as a whole: services count whatever their hours, as a mesh does in the beginning.
    public void atAnyTime() {
        look(OptionalInt.empty());
    }

    private void look(OptionalInt at) {
        for (int rank = 0; rank < services.size(); rank++) {
            Service service = services.get(rank);
            if (service != null && counts(service, moment) != counts(service, at)) {
                if (counts(service, at)) {
                    nearest.put(rank, service.lat(), service.lon());
                } else {
                    nearest.drop(rank);
                }
            }
        }
        moment = at;
        for (int rank = 0; rank < services.size(); rank++) {
            shareOut(rank);
        }
        for (int point = 0; point < supply.length; point++) {
            addUp(point);
        }
    }

    private static boolean counts(Service service, OptionalInt at) {
        return at.isEmpty() || service.hours().isOpenAt(at.getAsInt());
    }

    private void set(int rank, @Nullable Service after) {
        Service before = rank < services.size() ? services.get(rank) : null;
        boolean stays = before != null && after != null && before.lat() == after.lat() && before.lon() == after.lon();
        Pairs left = catchments.row(rank);
        // Only this may be refused: it comes first, for all to be as it was then.
        if (after == null) {
            catchments.remove(rank);
        } else if (!stays) {
            catchments.put(rank, travel.within(Points.of(after.lat(), after.lon()), bands.farthest()));
        }
        keep(rank, after);
        boolean counted = before != null && counts(before, moment);
        boolean counts = after != null && counts(after, moment);
        if (after != null && counts && !(stays && counted)) {
            nearest.put(rank, after.lat(), after.lon());
        } else if (!counts) {
            nearest.drop(rank);
        }
        shareOut(rank);
        addUp(left);
        if (!stays) {
            addUp(catchments.row(rank));
        }
    }

    private void keep(int rank, @Nullable Service service) {
        if (rank < services.size()) {
            services.set(rank, service);
            return;
        }
        services.add(service);
        if (services.size() > shares.length) {
            shares = Arrays.copyOf(shares, 2 * shares.length);
        }
    }

    private void shareOut(int rank) {
        Service service = services.get(rank);
        shares[rank] = service != null && counts(service, moment)
                ? SupplyPerHead.share(service.capacity(), SupplyPerHead.sharers(catchments.row(rank), 0, people, bands))
                : 0;
    }

    private void addUp(Pairs row) {
        for (int point : row.demand()) {
            addUp(point);
        }
    }

    private void addUp(int point) {
        int[] reached = catchments.reached(point);
        double places = 0;
        for (int each = 0; each < reached.length; each += 2) {
            places += shares[reached[each]] * bands.weightOf(reached[each + 1]);
        }
        supply[point] = places;
    }

    /// The nearest services of each point, without limit. It changes with the mesh.
    public Nearest nearest() {
        return nearest.nearest();
    }

    /// What services leave to each inhabitant. It changes with the mesh.
    public SupplyPerHead supplyPerHead() {
        return new SupplyPerHead(travel.basis(), supply);
    }

    /// How many services each point reaches within a limit.
    ///
    /// @param limit in milliseconds, included, no farther than the last band
    /// @throws IllegalArgumentException when it is farther: catchments end there
    public int[] servicesWithin(int limit) {
        if (limit > bands.farthest()) {
            throw new IllegalArgumentException(limit + " ms are beyond the last band, " + bands.farthest());
        }
        var count = new int[supply.length];
        for (int point = 0; point < count.length; point++) {
            int[] reached = catchments.reached(point);
            for (int each = 0; each < reached.length; each += 2) {
                Service service = services.get(reached[each]);
                boolean isOpen = service != null && counts(service, moment);
                count[point] += isOpen && reached[each + 1] <= limit ? 1 : 0;
            }
        }
        return count;
    }
}
