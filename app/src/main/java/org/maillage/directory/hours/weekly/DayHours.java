package org.maillage.directory.hours.weekly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The hours of one day of a week: in the morning, in the afternoon. Hours without a pause stand in the morning when
/// they begin before noon.
public record DayHours(Optional<TimeRange> morning, Optional<TimeRange> afternoon) {

    public static final DayHours CLOSED = new DayHours(Optional.empty(), Optional.empty());

    private static final int NOON = 12 * 60;

    public DayHours {
        if (morning.isPresent()
                && afternoon.isPresent()
                && morning.get().end() >= afternoon.get().start()) {
            throw new IllegalArgumentException("The afternoon begins before the morning ends");
        }
    }

    /// Empty when there are more than a morning and an afternoon can hold.
    static Optional<DayHours> find(List<TimeRange> ranges) {
        return switch (ranges.size()) {
            case 0 -> Optional.of(CLOSED);
            case 1 ->
                Optional.of(
                        ranges.getFirst().start() < NOON
                                ? new DayHours(Optional.of(ranges.getFirst()), Optional.empty())
                                : new DayHours(Optional.empty(), Optional.of(ranges.getFirst())));
            case 2 -> Optional.of(new DayHours(Optional.of(ranges.get(0)), Optional.of(ranges.get(1))));
            default -> Optional.empty();
        };
    }

    public boolean isClosed() {
        return morning.isEmpty() && afternoon.isEmpty();
    }

    String toOsm() {
        return Stream.of(morning, afternoon)
                .flatMap(Optional::stream)
                .map(TimeRange::toOsm)
                .collect(Collectors.joining(","));
    }
}
