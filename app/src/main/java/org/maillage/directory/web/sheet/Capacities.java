package org.maillage.directory.web.sheet;

import java.util.Optional;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;

/// "60 places", with its own unit.
final class Capacities {

    private Capacities() {}

    static Optional<String> say(Sheet<ServiceField> sheet) {
        return sheet.says(ServiceField.CAPACITY)
                ? Optional.of((sheet.get(ServiceField.CAPACITY).replace('.', ',') + "\u00a0"
                                + sheet.get(ServiceField.CAPACITY_UNIT))
                        .strip())
                : Optional.empty();
    }
}
