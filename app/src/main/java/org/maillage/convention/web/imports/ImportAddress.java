package org.maillage.convention.web.imports;

import org.maillage.base.intake.IntakeId;
import org.maillage.convention.Space;

/// Where a file on its way in is looked at.
final class ImportAddress {

    private ImportAddress() {}

    static String all(Space space) {
        return space.path("/imports");
    }

    static String of(Space space, IntakeId id) {
        return all(space) + "/" + id.value();
    }

    static String cells(Space space, IntakeId id) {
        return of(space, id) + "/cases";
    }

    static String row(Space space, IntakeId id, int number) {
        return of(space, id) + "/lignes/" + number;
    }
}
