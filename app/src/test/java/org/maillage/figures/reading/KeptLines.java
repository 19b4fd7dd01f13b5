package org.maillage.figures.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines kept in memory, for tests.
final class KeptLines implements LineSink {

    final List<ReadLine> lines = new ArrayList<>();

    final List<ReadSquare> squares = new ArrayList<>();

    @Nullable
    Edition edition;

    @Override
    public void begin(Edition begun) {
        edition = begun;
    }

    @Override
    public void accept(ReadLine line) {
        lines.add(line);
    }

    @Override
    public void accept(ReadSquare square) {
        squares.add(square);
    }

    ReadLine of(String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    double value(String code, String measure) {
        List<String> keys =
                edition.measures().stream().map(known -> known.key()).toList();
        return of(code).quantities()[keys.indexOf(measure)];
    }

    double total(String measure) {
        return lines.stream()
                .mapToDouble(line -> value(line.code(), measure))
                .filter(value -> !Double.isNaN(value))
                .sum();
    }
}
