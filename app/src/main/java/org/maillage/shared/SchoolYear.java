package org.maillage.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A school year as people name it, "2024-2025": from 1 September to 31 August.
///
/// @param start the year it begins in
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{4})\\s*[-–—/]\\s*(\\d{4}|\\d{2})\\s*");

    /// Reads "2024-2025", "2024/2025", "2024–25"; empty for anything else, as "2024-2026".
    public static Optional<SchoolYear> find(String text) {
        Matcher years = WRITTEN.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(years.group(1));
        int end = Integer.parseInt(years.group(2));
        boolean follows = end == start + 1 || (years.group(2).length() == 2 && end == (start + 1) % 100);
        return follows ? Optional.of(new SchoolYear(start)) : Optional.empty();
    }

    /// The school year this day lies in.
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate startsOn() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    public LocalDate endsOn() {
        return LocalDate.of(start + 1, Month.AUGUST, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    /// "2024-2025".
    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
