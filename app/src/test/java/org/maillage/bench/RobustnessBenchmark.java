package org.maillage.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.maillage.base.reading.WorkbookVariant;
import org.maillage.base.reading.WorkbookVariants;
import org.maillage.plan.intake.VariantAccount;
import org.maillage.plan.intake.VariantAccount.Outcome;

/// Ten thousand files as they come, damaged or only unusual: how many are refused, how many are taken with an
/// account of every cell, and how many are lost, which none may be.
class RobustnessBenchmark {

    private static final int VARIANTS = 10_000;
    private static final int LOST_SHOWN = 10;

    private final Map<String, EnumMap<Outcome, Integer>> countsByKind = new TreeMap<>();
    private final EnumMap<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> lost = new ArrayList<>();
    private Duration longest = Duration.ZERO;

    @Test
    void readsFilesOfPlansThenOfFigures() {
        for (int seed = 0; seed < VARIANTS; seed++) {
            WorkbookVariant variant = WorkbookVariants.of(seed);
            VariantAccount account = VariantAccount.of(variant);
            count(variant, account);
            if (account.outcome() == Outcome.LOST && lost.size() < LOST_SHOWN) {
                lost.add("graine %d, %s, %s : %s".formatted(seed, variant.kind(), variant.fileName(), account.why()));
            }
        }
        tell();
        var figures = new FigureRobustness();
        figures.read();
        figures.tell();
    }

    private void count(WorkbookVariant variant, VariantAccount account) {
        countsByKind
                .computeIfAbsent(variant.kind(), kind -> new EnumMap<>(Outcome.class))
                .merge(account.outcome(), 1, Integer::sum);
        counts.merge(account.outcome(), 1, Integer::sum);
        longest = account.processorTime().compareTo(longest) > 0 ? account.processorTime() : longest;
    }

    private void tell() {
        System.out.printf("%n%d fichiers         refusés  repris  perdus%n", VARIANTS);
        countsByKind.forEach((kind, some) -> System.out.printf(
                "%-22s %8d %7d %7d%n",
                kind, of(some, Outcome.REFUSED), of(some, Outcome.TAKEN), of(some, Outcome.LOST)));
        System.out.println();
        lost.forEach(line -> System.out.println(line));
        System.out.print(Metrics.atLeast("robustness_refused", of(counts, Outcome.REFUSED), "files", 1));
        System.out.print(Metrics.atLeast("robustness_taken", of(counts, Outcome.TAKEN), "files", 1));
        System.out.print(Metrics.under("robustness_slowest", longest.toMillis(), "ms", 2000));
        System.out.print(Metrics.atMost("robustness_lost", of(counts, Outcome.LOST), "files", 0));
        System.out.flush();
    }

    private static int of(Map<Outcome, Integer> some, Outcome outcome) {
        return some.getOrDefault(outcome, 0);
    }
}
