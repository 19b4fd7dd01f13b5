package org.maillage.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The load generator `hey`, run beside the server on the same cores.
///
/// @param cookie sent with each request
record Hey(String cookie) {

    private static final int CONNECTIONS = 8;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern MEDIAN = Pattern.compile("50% in ([\\d.]+) secs");
    private static final Pattern SLOWEST = Pattern.compile("99% in ([\\d.]+) secs");
    private static final Pattern STATUS = Pattern.compile("\\[(\\d{3})\\]\\s+\\d+ responses");

    /// @param perSecond answers a second
    /// @param medianMillis half of the answers came faster
    /// @param p99Millis 99 of 100 came faster
    record Load(double perSecond, double medianMillis, double p99Millis) {}

    /// As fast as it goes, for this long.
    Load peak(String address, int seconds) {
        return run(address, seconds, List.of());
    }

    /// Paced at so many requests a second in all.
    Load paced(String address, int seconds, double perSecond) {
        return run(address, seconds, List.of("-q", String.valueOf(Math.max(1, Math.round(perSecond / CONNECTIONS)))));
    }

    private Load run(String address, int seconds, List<String> pace) {
        var command = new ArrayList<>(List.of("hey", "-z", seconds + "s", "-c", String.valueOf(CONNECTIONS)));
        command.addAll(pace);
        command.addAll(List.of("-H", "Cookie: " + cookie, "-H", "Accept-Encoding: gzip", address));
        String report = reportOf(command);
        Matcher status = STATUS.matcher(report);
        while (status.find()) {
            if (!status.group(1).equals("200")) {
                throw new IllegalStateException(address + " did not always answer 200:\n" + report);
            }
        }
        return new Load(number(RATE, report), number(MEDIAN, report) * 1000, number(SLOWEST, report) * 1000);
    }

    private static String reportOf(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return report;
        } catch (IOException missing) {
            throw new IllegalStateException("No \"hey\": install it with \"apt-get install hey\"", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
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
