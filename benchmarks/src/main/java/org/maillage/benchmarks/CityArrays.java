package org.maillage.benchmarks;

import java.io.IOException;
import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.peer.ArrayFiles;
import org.maillage.engine.street.NodeStreets.ArcColumns;

/// A city as scipy takes it.
final class CityArrays {

    private CityArrays() {}

    static void write(City city, ArrayFiles files) throws IOException {
        ArcColumns arcs = city.streets().arcsBack();
        files.write("first", arcs.first());
        files.write("head", arcs.head());
        files.write("millis", arcs.millis());
        files.write("services", city.services());
    }
}
