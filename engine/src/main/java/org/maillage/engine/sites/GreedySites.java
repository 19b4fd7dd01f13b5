package org.maillage.engine.sites;

import java.util.stream.IntStream;

/// The answer at once: the site that adds most, then the one that adds most beside it, and so on.
///
/// What it gains is at least `1 - (1 - 1/p)^p` of the best gain, above `1 - 1/e`, 63 % (Nemhauser, Wolsey and Fisher,
/// Mathematical Programming 14, 1978). Its bound is the least of three: that guarantee turned round; the `p` largest
/// gains of single sites; what is gained and the `p` largest gains that sites would still add.
///
/// Costs one look at each pair for the first site and for the bound, and a few rows for each further site.
public final class GreedySites {

    private GreedySites() {}

    public static SiteChoice choose(Siting siting) {
        Savings savings = siting.savings();
        int most = siting.most();
        double alone = new LazyGreedy(savings).addedAtMost(most);
        var greedy = new LazyGreedy(savings);
        int[] sites = greedy.choose(IntStream.range(0, savings.candidates()).toArray(), most);
        double saved = savings.savedBy(sites);
        double guaranteed = most == 0 ? 0 : saved / -Math.expm1(most * Math.log1p(-1.0 / most));
        return siting.choice(sites, Math.min(Math.min(alone, guaranteed), saved + greedy.addedAtMost(most)));
    }
}
