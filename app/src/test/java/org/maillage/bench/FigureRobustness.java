package org.maillage.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.figures.reading.FigureAccount;
import org.maillage.figures.reading.FigureAccount.Outcome;
import org.maillage.figures.reading.FigureVariant;
import org.maillage.figures.reading.FigureVariants;

/// Files of official figures as they come: how many are refused with a sentence, how many are read with the very
/// figures of the original, and how many tell others or fail, which none may.
final class FigureRobustness {

    private static final int VARIANTS = 6_000;
    private static final int LOST_SHOWN = 10;

    private final Map<String, EnumMap<Outcome, Integer>> countsByKind = new TreeMap<>();
    private final EnumMap<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> lost = new ArrayList<>();
    private Duration longest = Duration.ZERO;

    void read() {
        for (int seed = 0; seed < VARIANTS; seed++) {
            FigureVariant variant = FigureVariants.of(seed);
            FigureAccount account = FigureAccount.of(variant);
            countsByKind
                    .computeIfAbsent(variant.kind(), _ -> new EnumMap<>(Outcome.class))
                    .merge(account.outcome(), 1, Integer::sum);
            counts.merge(account.outcome(), 1, Integer::sum);
            longest = account.time().compareTo(longest) > 0 ? account.time() : longest;
            if (account.outcome() == Outcome.LOST && lost.size() < LOST_SHOWN) {
                lost.add("graine %d, %s, %s : %s".formatted(seed, variant.kind(), variant.fileName(), account.why()));
            }
        }
    }

    void tell() {
        System.out.printf("%n%-38s refusés    lus  perdus%n", VARIANTS + " fichiers de chiffres");
        countsByKind.forEach((kind, some) -> System.out.printf(
                "%-38s %7d %6d %7d%n",
                kind, of(some, Outcome.REFUSED), of(some, Outcome.TAKEN), of(some, Outcome.LOST)));
        System.out.println();
        lost.forEach(System.out::println);
        System.out.print(Metrics.atLeast("robustness_figures_refused", of(counts, Outcome.REFUSED), "files", 1));
        System.out.print(Metrics.atLeast("robustness_figures_taken", of(counts, Outcome.TAKEN), "files", 1));
        System.out.print(Metrics.under("robustness_figures_slowest", longest.toMillis(), "ms", 2000));
        System.out.print(Metrics.atMost("robustness_figures_lost", of(counts, Outcome.LOST), "files", 0));
        System.out.flush();
    }

    private static int of(Map<Outcome, Integer> some, Outcome outcome) {
        return some.getOrDefault(outcome, 0);
    }
}
