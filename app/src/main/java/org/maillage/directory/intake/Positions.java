package org.maillage.directory.intake;

import java.util.Map;

/// Positions are whole or are not: half of one, or the point in the Gulf of Guinea that stands for « none », places
/// nothing.
final class Positions {

    private Positions() {}

    static <F> void complete(Map<F, String> said, F latitude, F longitude) {
        String north = said.getOrDefault(latitude, "");
        String east = said.getOrDefault(longitude, "");
        if (north.isEmpty() || east.isEmpty() || north.equals("0") && east.equals("0")) {
            said.remove(latitude);
            said.remove(longitude);
        }
    }
}
