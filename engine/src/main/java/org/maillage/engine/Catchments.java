package org.maillage.engine;

import java.util.Arrays;

/// Who reaches which service within a limit, read both ways, while services come and go: of each service its row of
/// pairs, of each point the services it reaches, in the order of their ranks.
final class Catchments {

    private final Pairs none;
    private final int most;
    private int count;
    private Pairs[] rows = new Pairs[0];
    private final int[][] reached; // of each point, service and duration in turn

    Catchments(Basis basis, int points) {
        this(basis, points, Pairs.MOST);
    }

    /// @param most how many pairs may be held
    Catchments(Basis basis, int points, int most) {
        this.most = most;
        none = new Pairs(basis, points, new int[2], new int[0], new int[0]);
        reached = new int[points][];
        Arrays.fill(reached, new int[0]);
    }

    /// The pairs of a service, as the one row of a matrix; none when it has no catchment.
    Pairs row(int service) {
        return service < rows.length ? rows[service] : none;
    }

    /// @param row the one row of the service
    /// @throws IllegalStateException when memory has no room for it; then all is as it was
    void put(int service, Pairs row) {
        int after = Pairs.checked((long) count - row(service).count() + row.count(), most);
        remove(service);
        count = after;
        if (service >= rows.length) {
            int known = rows.length;
            rows = Arrays.copyOf(rows, Math.max(service + 1, 2 * known));
            Arrays.fill(rows, known, rows.length, none);
        }
        rows[service] = row;
        for (int pair = 0; pair < row.count(); pair++) {
            insert(row.demand()[pair], service, row.millis()[pair]);
        }
    }

    void remove(int service) {
        Pairs row = row(service);
        for (int pair = 0; pair < row.count(); pair++) {
            delete(row.demand()[pair], service);
        }
        count -= row.count();
        if (service < rows.length) {
            rows[service] = none;
        }
    }

    private void insert(int point, int service, int millis) {
        int[] before = reached[point];
        int place = place(before, service);
        var after = new int[before.length + 2];
        System.arraycopy(before, 0, after, 0, place);
        after[place] = service;
        after[place + 1] = millis;
        System.arraycopy(before, place, after, place + 2, before.length - place);
        reached[point] = after;
    }

    private void delete(int point, int service) {
        int[] before = reached[point];
        int place = place(before, service);
        var after = new int[before.length - 2];
        System.arraycopy(before, 0, after, 0, place);
        System.arraycopy(before, place + 2, after, place, after.length - place);
        reached[point] = after;
    }

    private static int place(int[] services, int service) {
        int place = 0;
        while (place < services.length && services[place] < service) {
            place += 2;
        }
        return place;
    }

    /// The services a point reaches, each followed by its duration in milliseconds.
    int[] reached(int point) {
        return reached[point];
    }
}
