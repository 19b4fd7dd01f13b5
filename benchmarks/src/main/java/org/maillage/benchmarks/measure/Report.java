package org.maillage.benchmarks.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Tells measures as they come, then the figures that are held to something: a table for people, lines for machines.
public final class Report {

    private static final String ROW = "  %-22s %4s %13s %11s %11s %11s%n";

    private final PrintStream out;
    private final Properties expected = new Properties();
    private final List<String> metrics = new ArrayList<>();
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final List<String> unmeasured = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    public Report(PrintStream out) throws IOException {
        this.out = out;
        try (InputStream file =
                Report.class.getResourceAsStream("/org/maillage/benchmarks/expected/coverage.properties")) {
            if (file != null) {
                expected.load(file);
            }
        }
    }

    public void say(String format, Object... words) {
        out.printf(Locale.FRENCH, format + "%n", words);
        out.flush();
    }

    /// A work and those who did it.
    public void table(String work, List<Contender> contenders, List<Times> times) {
        say("%n%s", work);
        out.printf(ROW, "", "fils", "préparation", "1re fois", "médiane", "p95");
        for (int rank = 0; rank < contenders.size(); rank++) {
            Contender contender = contenders.get(rank);
            out.printf(
                    ROW,
                    contender.name(),
                    contender.threads(),
                    millis(contender.buildMillis()),
                    millis(times.get(rank).cold()),
                    millis(times.get(rank).median()),
                    millis(times.get(rank).p95()));
        }
        out.flush();
    }

    private static String millis(double millis) {
        return String.format(Locale.FRENCH, millis < 100 ? "%,.2f ms" : "%,.0f ms", millis);
    }

    public void atMost(String name, double value, String unit, double target) {
        metrics.add(Metrics.atMost(name, value, unit, target));
    }

    /// A figure that could not be had.
    public void unmeasured(String name, String why) {
        unmeasured.add(name + " : " + why);
    }

    /// What the engine found: what it found before where that is known, and the same each time in this run.
    ///
    /// @param work the key of its input and the name of the work
    public void digest(String work, String digest) {
        String before = expected.getProperty(work);
        if (before != null && !before.equals(digest)) {
            difference("%s : empreinte %s, attendue %s".formatted(work, digest, before));
        }
        String earlier = digests.putIfAbsent(work, digest);
        if (earlier != null && !earlier.equals(digest)) {
            difference("%s : empreinte %s, puis %s".formatted(work, earlier, digest));
        }
    }

    /// Two contenders that do not agree: the measure is worth nothing.
    public void difference(String what) {
        differences.add(what);
        say("  DIFFÉRENCE : %s", what);
    }

    /// @return whether all agreed
    public boolean end() {
        say("%nEmpreintes des résultats de Maillage");
        digests.forEach(
                (work, digest) -> say("  %-44s %s%s", work, digest, expected.containsKey(work) ? "  (gardée)" : ""));
        if (!unmeasured.isEmpty()) {
            say("%nNon mesuré");
            unmeasured.forEach(name -> say("  %s", name));
        }
        if (!differences.isEmpty()) {
            say("%n%d DIFFÉRENCES : les durées ci-dessus ne valent rien.", differences.size());
            differences.forEach(difference -> say("  %s", difference));
        }
        say("");
        metrics.forEach(out::println);
        out.flush();
        return differences.isEmpty();
    }
}
