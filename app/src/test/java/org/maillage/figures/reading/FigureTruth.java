package org.maillage.figures.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;
import org.maillage.figures.catalogue.Catalogue;

/// What a file says before anybody damaged it: every figure of it by measure and code.
final class FigureTruth {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static final Map<String, FigureTruth> KNOWN = new HashMap<>();

    private final Map<String, String> figures = new HashMap<>();

    static FigureTruth of(FigureOriginal original) {
        return KNOWN.computeIfAbsent(original.name(), _ -> {
            var kept = new KeptLines();
            FileReading reading = read(original, original.bytes(), kept);
            if (!(reading instanceof FileReading.Read)) {
                throw new IllegalStateException(original.name() + ": " + reading);
            }
            var truth = new FigureTruth();
            truth.figures.putAll(told(kept));
            truth.addYearBefore(original, kept);
            return truth;
        });
    }

    // Of a file that holds several years and is cut, the last may be the one before.
    private void addYearBefore(FigureOriginal original, KeptLines last) {
        if (!last.edition.source().format().years().isEmpty()) {
            var before = new KeptLines();
            read(original, original.bytes(), last.edition.year() - 1, before);
            figures.putAll(told(before));
        }
    }

    static FileReading read(FigureOriginal original, byte[] bytes, LineSink sink) {
        return read(original, bytes, original.year(), sink);
    }

    private static FileReading read(FigureOriginal original, byte[] bytes, @Nullable Integer year, LineSink sink) {
        try {
            Path file = Files.createTempFile("variante", ".tmp");
            try {
                Files.write(file, bytes);
                return new FigureFiles(CATALOGUE).read(file, original.name(), year, Scope.FRANCE, sink);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first figure that differs from what was true, or empty.
    Optional<String> lie(KeptLines kept) {
        return told(kept).entrySet().stream()
                .filter(figure -> !figure.getValue().equals(figures.get(figure.getKey())))
                .findFirst()
                .map(figure -> figure + " instead of " + figures.get(figure.getKey()));
    }

    private static Map<String, String> told(KeptLines kept) {
        var told = new HashMap<String, String>();
        int year = kept.edition == null ? 0 : kept.edition.year();
        for (ReadLine line : kept.lines) {
            for (int i = 0; i < line.quantities().length; i++) {
                told.put(
                        year + " " + line.code() + " "
                                + kept.edition.measures().get(i).key(),
                        line.quantities()[i] + " " + line.marks().charAt(i));
            }
            told.put(year + " " + line.code() + " lies in", String.valueOf(line.within()));
        }
        for (ReadSquare square : kept.squares) {
            told.put(
                    year + " " + square.commune() + " " + square.longitude() + " " + square.latitude(),
                    String.valueOf(square.people()));
        }
        return told;
    }

    /// Ranks of the columns a reader keeps numbers of.
    static List<Integer> columnsOf(FigureOriginal original, List<String> header) {
        return header(header).columns();
    }

    static int codeOf(FigureOriginal original, List<String> header) {
        return header(header).code();
    }

    private static Header header(List<String> header) {
        return CATALOGUE.listSources().stream()
                .flatMap((Source source) -> Header.find(source, header).stream())
                .max(java.util.Comparator.comparingInt(found -> found.measures().size()))
                .orElseThrow(() -> new IllegalStateException(Arrays.toString(header.toArray())));
    }
}
