package org.maillage.diagnosis.portrait;

import java.util.Comparator;
import java.util.List;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.Reliability;

/// Where an area departs from what it belongs to, on one share.
///
/// @param points of percentage between both, negative when the area has less
public record Departure(Figure.Known here, Figure.Known whole, double points) {

    /// A share of one area beside the same share of the whole.
    public record Pair(Figure here, Figure whole) {}

    /// The widest first; estimated shares are among them, fragile ones are not: what departs may be their noise.
    ///
    /// @param threshold least difference, in points
    public static List<Departure> of(List<Pair> pairs, double threshold) {
        return pairs.stream()
                .filter(pair -> pair.here instanceof Figure.Known && pair.whole instanceof Figure.Known)
                .map(pair -> of((Figure.Known) pair.here, (Figure.Known) pair.whole))
                .filter(departure -> departure.here.indicator().unit() == Indicator.Unit.PERCENT
                        && departure.here.basis().reliability() != Reliability.FRAGILE
                        && Math.abs(departure.points) >= threshold)
                .sorted(Comparator.comparingDouble(departure -> -Math.abs(departure.points)))
                .toList();
    }

    private static Departure of(Figure.Known here, Figure.Known whole) {
        return new Departure(here, whole, here.value() - whole.value());
    }

    /// Whether it lies on the side of a difficulty.
    public boolean isHarder() {
        return switch (here.indicator().direction()) {
            case HIGHER -> points > 0;
            case LOWER -> points < 0;
            case NEUTRAL -> false;
        };
    }
}
