package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;
import org.maillage.engine.Mesh;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;
import org.maillage.engine.Service;
import org.maillage.engine.SupplyPerHead;
import org.maillage.engine.Travel;
import org.maillage.engine.WeeklyHours;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.StraightLine;

/// A mesh that changed is the one that would have been made anew: to the last bit, along streets and in straight lines.
class MeshEqualityTests {

    private static final Approach WALK = new Approach(500, 6);

    @Test
    void equalsAMeshMadeAnewAfterAnyChanges() {
        for (long seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            Points demand = Town.somewhere(random, 1 + random.nextInt(20));
            Travel travel = seed % 4 == 0
                    ? new LineTravel(demand, new StraightLine(1.3, 6))
                    : new StreetTravel(Town.any(random, 2 + random.nextInt(25)), demand, WALK);
            double[] people = random.doubles(demand.count(), 0, 90).toArray();
            var bands = new Bands(new int[] {300_000, 900_000}, new double[] {1, 0.4});
            int each = 1 + random.nextInt(3);
            var played = new Played(new Mesh(travel, people, bands, each), random);
            for (int change = 0; change < 15; change++) {
                played.change();
                played.assertAnew(travel, people, bands, each, "seed " + seed + ", change " + change);
            }
        }
    }

    /// A mesh beside the list of what it should hold.
    private static final class Played {

        private final Mesh mesh;
        private final Random random;
        private final List<Service> services = new ArrayList<>();
        private final List<Boolean> isOpen = new ArrayList<>();
        private int moment = -1;

        Played(Mesh mesh, Random random) {
            this.mesh = mesh;
            this.random = random;
        }

        void change() {
            int rank = services.isEmpty() ? 0 : random.nextInt(services.size());
            switch (services.isEmpty() || !isOpen.get(rank) ? 0 : random.nextInt(7)) {
                case 1 -> {
                    mesh.close(rank);
                    isOpen.set(rank, false);
                }
                case 2, 3 -> {
                    Service there = anywhere();
                    mesh.move(rank, there.lat(), there.lon());
                    Service here = services.get(rank);
                    services.set(rank, new Service(there.lat(), there.lon(), here.capacity(), here.hours()));
                }
                case 4 -> {
                    mesh.resize(rank, 8);
                    Service here = services.get(rank);
                    services.set(rank, new Service(here.lat(), here.lon(), 8, here.hours()));
                }
                case 5 -> {
                    mesh.keepHours(rank, WeeklyHours.NEVER);
                    Service here = services.get(rank);
                    services.set(rank, new Service(here.lat(), here.lon(), here.capacity(), WeeklyHours.NEVER));
                }
                case 6 -> {
                    moment = moment < 0 ? 540 : -1;
                    if (moment < 0) {
                        mesh.atAnyTime();
                    } else {
                        mesh.at(moment);
                    }
                }
                default -> {
                    services.add(anywhere());
                    isOpen.add(true);
                    assertThat(mesh.open(services.getLast())).isEqualTo(services.size() - 1);
                }
            }
        }

        private Service anywhere() {
            Points there = random.nextInt(4) == 0 && !services.isEmpty()
                    ? Points.of(services.getFirst().lat(), services.getFirst().lon())
                    : Town.somewhere(random, 1);
            return new Service(there.lat()[0], there.lon()[0], random.nextInt(30));
        }

        void assertAnew(Travel travel, double[] people, Bands bands, int each, String when) {
            int[] counted = IntStream.range(0, services.size())
                    .filter(rank -> isOpen.get(rank)
                            && (moment < 0 || services.get(rank).hours().isOpenAt(moment)))
                    .toArray();
            var points = new Points(
                    IntStream.of(counted)
                            .mapToDouble(rank -> services.get(rank).lat())
                            .toArray(),
                    IntStream.of(counted)
                            .mapToDouble(rank -> services.get(rank).lon())
                            .toArray());
            double[] capacity = IntStream.of(counted)
                    .mapToDouble(rank -> services.get(rank).capacity())
                    .toArray();
            Nearest nearest = travel.nearest(points, each, Integer.MAX_VALUE);
            assertThat(mesh.nearest().millis()).as(when).isEqualTo(nearest.millis());
            assertThat(mesh.nearest().service())
                    .as(when)
                    .isEqualTo(IntStream.of(nearest.service())
                            .map(service -> service < 0 ? -1 : counted[service])
                            .toArray());
            var pairs = travel.within(points, bands.farthest());
            assertThat(mesh.supplyPerHead())
                    .usingRecursiveComparison()
                    .as(when)
                    .isEqualTo(SupplyPerHead.of(pairs, people, capacity, bands));
            assertThat(mesh.servicesWithin(300_000)).as(when).isEqualTo(pairs.servicesWithin(300_000));
        }
    }
}
