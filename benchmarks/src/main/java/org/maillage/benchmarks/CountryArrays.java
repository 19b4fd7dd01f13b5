package org.maillage.benchmarks;

import java.io.IOException;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.peer.ArrayFiles;
import org.maillage.engine.line.Plane;

/// A country in files: as scipy takes it, and as the process takes it whose memory is measured.
final class CountryArrays {

    private CountryArrays() {}

    static void write(Country country, ArrayFiles files) throws IOException {
        files.write("squares_x", country.squares().x());
        files.write("squares_y", country.squares().y());
        files.write("people", country.people());
        files.write("services_x", country.services().x());
        files.write("services_y", country.services().y());
        files.write("capacity", country.capacity());
        files.write("band_until", CountryEngine.bandMetresOfPeers());
        files.write("band_weight", CountryEngine.BAND_WEIGHT);
    }

    static Country read(ArrayFiles files) throws IOException {
        return new Country(
                "alone",
                "seul",
                new Plane(files.doubles("squares_x"), files.doubles("squares_y")),
                files.doubles("people"),
                new Plane(files.doubles("services_x"), files.doubles("services_y")),
                files.doubles("capacity"));
    }
}
