package org.maillage.engine.sites;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Exchanges one chosen site for one that is not, the best exchange first, until none gains (Teitz and Bart, Operations
/// Research 16, 1968).
///
/// One look at each pair finds the best exchange: what a site adds, and what leaving another loses beside it, come from
/// the best and the second best that each point is saved (Whitaker, INFOR 21, 1983). No bound follows; those of the
/// start stay.
public final class Interchange {

    /// An exchange that gains less, as a part of what is saved, could be undone by rounding for ever.
    private static final double ROUNDING = 1e-12;

    private final Savings savings;
    private final int[] sites;
    private final int[] best;
    private final int[] second;
    private final int[] place;
    private final double[] loss;

    private Interchange(Savings savings, int[] sites) {
        this.savings = savings;
        this.sites = sites;
        best = new int[savings.points()];
        second = new int[savings.points()];
        place = new int[savings.points()];
        loss = new double[sites.length];
    }

    public static SiteChoice improve(Siting siting, SiteChoice choice) {
        int[] sites = improve(siting.savings(), choice.sites(), () -> false);
        SiteChoice improved = siting.choice(sites, 0);
        return new SiteChoice(choice.basis(), improved.sites(), choice.before(), improved.value(), choice.bound());
    }

    /// @param stop whether to leave it at the exchanges made, asked before each
    /// @return as many sites as there were, each in the place of the one it was exchanged for
    public static int[] improve(Savings savings, int[] sites, BooleanSupplier stop) {
        var interchange = new Interchange(savings, sites.clone());
        while (sites.length > 0 && !stop.getAsBoolean() && interchange.exchangeBest()) {}
        return interchange.sites;
    }

    /// @param leaving the rank of the site that is exchanged
    private record Exchange(double gain, int entering, int leaving) {

        static final Comparator<Exchange> BY_GAIN = Comparator.comparingDouble(Exchange::gain)
                .thenComparing(Comparator.comparingInt(Exchange::entering).reversed());
    }

    private boolean exchangeBest() {
        lookAtChosen();
        Exchange best = IntStream.range(0, savings.candidates())
                .parallel()
                .mapToObj(this::bestFor)
                .max(Exchange.BY_GAIN)
                .orElseThrow();
        boolean gains = best.gain() > ROUNDING * savings.savedBy(sites);
        if (gains) {
            sites[best.leaving()] = best.entering();
        }
        return gains;
    }

    private void lookAtChosen() {
        Arrays.fill(best, 0);
        Arrays.fill(second, 0);
        for (int rank = 0; rank < sites.length; rank++) {
            for (int entry = savings.first()[sites[rank]]; entry < savings.first()[sites[rank] + 1]; entry++) {
                int point = savings.point()[entry];
                int saved = savings.saved()[entry];
                if (saved > best[point]) {
                    second[point] = best[point];
                    best[point] = saved;
                    place[point] = rank;
                } else {
                    second[point] = Math.max(second[point], saved);
                }
            }
        }
        Arrays.fill(loss, 0);
        for (int point = 0; point < best.length; point++) {
            if (best[point] > 0) {
                loss[place[point]] += savings.weight()[point] * (best[point] - second[point]);
            }
        }
    }

    /// The site that a candidate had best be exchanged for: what the candidate adds beside all, less what that one's
    /// leaving loses beside the candidate.
    private Exchange bestFor(int candidate) {
        double[] lossBeside = loss.clone();
        double added = 0;
        for (int entry = savings.first()[candidate]; entry < savings.first()[candidate + 1]; entry++) {
            int point = savings.point()[entry];
            int saved = savings.saved()[entry];
            double weight = savings.weight()[point];
            if (saved > best[point]) {
                added += weight * (saved - best[point]);
            }
            if (saved > second[point]) {
                lossBeside[place[point]] -= weight * (Math.min(saved, best[point]) - second[point]);
            }
        }
        int leaving = 0;
        for (int rank = 1; rank < lossBeside.length; rank++) {
            leaving = lossBeside[rank] < lossBeside[leaving] ? rank : leaving;
        }
        return new Exchange(added - lossBeside[leaving], candidate, leaving);
    }
}
