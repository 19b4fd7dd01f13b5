package org.maillage.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Kind;
import org.maillage.directory.OfferFilter;
import org.maillage.directory.Offers;

/// What people at counters ask, drawn from a seed: seventy in a hundred a kind near a place, twenty-five words as
/// families say them, five words of which one is mistyped.
final class OfferMix {

    private static final int NEAR = 70;
    private static final int WORDS = 25;
    private static final int SHORTEST = 5; // of a word that is mistyped

    private final Random random;
    private final List<Kind> kinds;
    private final List<String> words;
    private final Offers.Box box;

    /// @param box where people are
    OfferMix(long seed, List<Kind> kinds, Offers.Box box) {
        this.random = new Random(seed);
        this.kinds = kinds;
        this.words = kinds.stream().flatMap(kind -> kind.words().stream()).toList();
        this.box = box;
    }

    OfferFilter next() {
        int drawn = random.nextInt(100);
        return drawn < NEAR ? near() : words(drawn < NEAR + WORDS ? one(words) : mistyped());
    }

    private OfferFilter near() {
        return filter(
                "",
                Set.of(one(kinds).code()),
                new OfferFilter.Near(
                        random.nextDouble(box.south(), box.north()), random.nextDouble(box.west(), box.east())));
    }

    private static OfferFilter words(String typed) {
        return filter(typed, Set.of(), null);
    }

    private static OfferFilter filter(String typed, Set<String> kinds, OfferFilter.@Nullable Near near) {
        return new OfferFilter(typed, kinds, null, near, null, Set.of(), null, false, Set.of(), Set.of());
    }

    // Two letters change places, as fingers do.
    private String mistyped() {
        List<String> mistakable =
                words.stream().filter(word -> word.length() >= SHORTEST).toList();
        String word = one(mistakable);
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
