package org.maillage.figures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the house says in numbers of an area, and of which measures it is made.
///
/// @param series of sources in order of preference; one figure never mixes two of them
/// @param sum keys of the measures added; empty when [#given] stands
/// @param over keys of the measures [#sum] is divided by; empty when it is a number
/// @param given key of a measure published as it is, which cannot be added; or null
/// @param indivisible whether it counts things that stand somewhere: an IRIS that two areas share gives them no
/// part of it
/// @param weighed whether [#given] is a share of people, so that its mean by people estimates it for a larger area
public record Indicator(
        String key,
        Section section,
        String name,
        String definition,
        Unit unit,
        Direction direction,
        List<String> series,
        List<String> sum,
        List<String> over,
        @Nullable String given,
        boolean weighed,
        boolean indivisible,
        Says says) {

    public Indicator {
        series = List.copyOf(series);
        sum = List.copyOf(sum);
        over = List.copyOf(over);
    }

    /// Where it stands in a portrait, in reading order.
    public enum Section {
        POPULATION,
        FAMILLES,
        ENFANCE,
        REVENUS,
        ALLOCATAIRES,
        ACCUEIL
    }

    public enum Unit {
        NUMBER,
        /// From 0 to 100.
        PERCENT,
        EUROS,
        RATIO
    }

    /// Which side a difficulty lies on: a higher poverty rate, a lower median income.
    public enum Direction {
        HIGHER,
        LOWER,
        NEUTRAL
    }

    /// The words a sentence is made of: "une famille sur trois est monoparentale", "41 % des familles sont…".
    ///
    /// @param one what one is called, empty when no share is told
    /// @param silent whether it is left to tables
    /// @param isOne what is true of one of them
    public record Says(boolean silent, boolean feminine, String one, String many, String isOne, String areMany) {}

    /// Whether figures of the parts of an area add up to that of the area.
    public boolean additive() {
        return given == null && over.isEmpty();
    }

    /// Every measure it needs.
    public List<String> measures() {
        if (given != null) {
            return List.of(given);
        }
        return Stream.concat(sum.stream(), over.stream()).distinct().toList();
    }
}
