package org.maillage.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The load generator `hey`, run beside the server on the same cores.
///
/// @param cookie sent with each request, or empty for a visitor
record Hey(String cookie) {

    private static final int READERS = 8;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern MEDIAN = Pattern.compile("50% in ([\\d.]+) secs");
    private static final Pattern STATUS = Pattern.compile("\\[(\\d{3})\\]\\s+\\d+ responses");

    /// @param perSecond answers a second
    /// @param medianMillis half of the answers came faster
    record Peak(double perSecond, double medianMillis) {}

    /// As fast as eight connections go, for this long.
    Peak peak(String address, double seconds) {
        String report = reportOf(start(address, seconds, "-c", String.valueOf(READERS)));
        Matcher status = STATUS.matcher(report);
        while (status.find()) {
            requireOk(address, status.group(1));
        }
        return new Peak(number(RATE, report), number(MEDIAN, report) * 1000);
    }

    /// At a constant rate: eight readers, each with its own pace of an eighth, who begin one after the other so that
    /// they do not click at the same instant, as the eight connections of one `hey -q` do.
    ///
    /// @return the milliseconds that 99 answers of 100 did not exceed
    double pacedP99Millis(String address, int seconds, double perSecond) {
        double each = perSecond / READERS;
        var readers = new ArrayList<Process>();
        for (int reader = 0; reader < READERS; reader++) {
            readers.add(
                    start(address, seconds, "-c", "1", "-q", String.format(Locale.ROOT, "%.3f", each), "-o", "csv"));
            pause(1000 / perSecond);
        }
        double[] millis = readers.stream()
                .flatMap(reader -> answers(address, reportOf(reader)))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return millis[(int) Math.ceil(millis.length * 0.99) - 1];
    }

    private Process start(String address, double seconds, String... options) {
        var command = new ArrayList<>(List.of("hey", "-z", String.format(Locale.ROOT, "%.1fs", seconds)));
        command.addAll(List.of(options));
        if (!cookie.isEmpty()) {
            command.addAll(List.of("-H", "Cookie: " + cookie));
        }
        command.addAll(List.of("-H", "Accept-Encoding: gzip", address));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            throw new IllegalStateException("No \"hey\": install it with \"apt-get install hey\"", missing);
        }
    }

    /// Lines of a table whose first column is seconds and whose seventh is the status.
    private static Stream<Double> answers(String address, String table) {
        return table.lines().skip(1).map(line -> line.split(",")).map(cells -> {
            requireOk(address, cells[6]);
            return Double.parseDouble(cells[0]) * 1000;
        });
    }

    private static String reportOf(Process hey) {
        try {
            String report = new String(hey.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            hey.waitFor();
            return report;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static void pause(double millis) {
        try {
            Thread.sleep(Math.max(1, Math.round(millis)));
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stopped);
    }

    private static void requireOk(String address, String status) {
        if (!status.equals("200")) {
            throw new IllegalStateException(address + " answered " + status);
        }
    }

    private static double number(Pattern pattern, String report) {
        Matcher found = pattern.matcher(report);
        if (!found.find()) {
            throw new IllegalStateException("hey said nothing of " + pattern + ":\n" + report);
        }
        return Double.parseDouble(found.group(1));
    }
}
