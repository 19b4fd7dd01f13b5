package org.maillage.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.peer.ArrayFiles;
import org.maillage.benchmarks.peer.Scipy;

/// The most memory that the works of the country need, each side in a process of its own that does nothing else.
final class CountryMemory {

    private static final String METRIC = "coverage_country_memory";
    private static final double TARGET_MEGABYTES = 1_100;
    private static final double MEGABYTE = 1e6;

    /// What the process of the engine is given.
    private static final List<String> FLAGS = List.of("-XX:+UseParallelGC", "-XX:ActiveProcessorCount=2", "-Xmx900m");

    private final Country country;
    private final Report report;
    private final Path folder;

    CountryMemory(Country country, Report report, Path folder) {
        this.country = country;
        this.report = report;
        this.folder = folder;
    }

    void measure() throws Exception {
        if (!Files.isReadable(Path.of("/proc/self/status"))) {
            report.unmeasured(METRIC, "ce système ne dit pas la mémoire d’un processus");
            return;
        }
        CountryArrays.write(country, new ArrayFiles(folder));
        double ours = ours() / MEGABYTE;
        Optional<Double> theirs = theirs();
        report.say(
                "%nMémoire au plus (1 Mo = 1 000 000 octets), les trois travaux du pays : Maillage %.0f Mo (%s), %s",
                ours,
                String.join(" ", FLAGS),
                theirs.map("scipy %.0f Mo"::formatted).orElse("scipy absent"));
        report.atMost(METRIC, ours, "MB", TARGET_MEGABYTES);
    }

    private long ours() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CountryAlone.class.getName()));
        command.add(folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String peak = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("The country did not fit: " + command);
        }
        return Long.parseLong(peak);
    }

    private Optional<Double> theirs() throws IOException {
        Optional<Scipy> started = Scipy.start(folder);
        if (started.isEmpty()) {
            return Optional.empty();
        }
        try (Scipy scipy = started.get()) {
            scipy.prepare("nearest");
            scipy.run("nearest 1 2");
            scipy.run("nearest 3 2");
            scipy.prepare("supply");
            scipy.run("supply 1");
            return Optional.of(scipy.peakBytes() / MEGABYTE);
        }
    }
}
