package org.maillage.figures.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.figures.FileProblem;

/// What became of a variant: refused with its reasons, taken with the very figures of the original, or lost.
///
/// @param why it is lost, or the first reason of a refusal
public record FigureAccount(Outcome outcome, String why, Duration time) {

    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}«].{15,}[.…]");
    private static final Pattern FOREIGN = Pattern.compile("Exception|\\bnull\\b|\\bjava\\b|[a-z]\\(");

    public enum Outcome {
        REFUSED,
        TAKEN,
        LOST
    }

    public static FigureAccount of(FigureVariant variant) {
        long began = System.nanoTime();
        var kept = new KeptLines();
        try {
            FileReading reading = FigureTruth.read(variant.original(), variant.bytes(), kept);
            Duration time = Duration.ofNanos(System.nanoTime() - began);
            return switch (reading) {
                case FileReading.Read read -> {
                    Optional<String> lie = FigureTruth.of(variant.original()).lie(kept);
                    yield new FigureAccount(
                            lie.isEmpty() ? Outcome.TAKEN : Outcome.LOST,
                            lie.orElse(String.valueOf(read.kept())),
                            time);
                }
                case FileReading.Refused refused -> {
                    Optional<String> fault = fault(variant, refused);
                    yield new FigureAccount(
                            fault.isEmpty() ? Outcome.REFUSED : Outcome.LOST,
                            fault.orElse(refused.problems().getFirst().sentence()),
                            time);
                }
            };
        } catch (RuntimeException bug) {
            return new FigureAccount(Outcome.LOST, bug.toString(), Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static Optional<String> fault(FigureVariant variant, FileReading.Refused refused) {
        if (refused.problems().isEmpty()) {
            return Optional.of("refused without a reason");
        }
        FileProblem first = refused.problems().getFirst();
        if (!SENTENCE.matcher(first.sentence()).matches()
                || FOREIGN.matcher(first.sentence()).find()) {
            return Optional.of("no sentence: " + first.sentence());
        }
        return variant.placed()
                        && refused.problems().stream()
                                .noneMatch(problem ->
                                        problem.line() > 0 && !problem.column().isEmpty())
                ? Optional.of("no place: " + first)
                : Optional.empty();
    }
}
