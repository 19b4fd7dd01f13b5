package org.maillage.directory.hours.holidays;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The zones whose schools close on the same days.
public enum SchoolZone {
    A,
    B,
    C,
    CORSE;

    private static final String FILE = "directory/school-zones.txt";

    /// The zone of a département, such as "49"; empty for one that sets its own calendar, which we do not know.
    public static Optional<SchoolZone> find(String departement) {
        return TextTable.rows(FILE, 3).stream()
                .filter(row -> List.of(row.get(2).split(" ")).contains(departement))
                .map(row -> valueOf(row.getFirst()))
                .findFirst();
    }

    static List<SchoolZone> named(String names) {
        return Arrays.stream(names.split(" ")).map(SchoolZone::valueOf).toList();
    }
}
