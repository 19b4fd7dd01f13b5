package org.maillage.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.peer.ArrayFiles;

/// All works of the country in a process of its own, for its memory to be measured: reads the arrays of a folder and
/// prints the most bytes the process ever held.
final class CountryAlone {

    private static final String PEAK = "VmHWM:";
    private static final int BYTES_PER_KIB = 1_024;

    private CountryAlone() {}

    public static void main(String... folder) throws Exception {
        Country country = CountryArrays.read(new ArrayFiles(Path.of(folder[0])));
        var engine = new CountryEngine(country);
        engine.nearest(1, CountryEngine.TWO_THREADS);
        engine.nearest(3, CountryEngine.TWO_THREADS);
        engine.supply(CountryEngine.TWO_THREADS);
        System.out.println(peakBytes());
    }

    private static long peakBytes() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith(PEAK)) {
                return BYTES_PER_KIB * Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IllegalStateException("No " + PEAK + " in /proc/self/status");
    }
}
