package org.maillage.figures;

import java.util.List;

/// What a figure rests on.
///
/// @param estimated the part of it that is estimated, from 0 (counted) to 1
/// @param parts IRIS it is made of; 1 when it is published as it is
/// @param withheld those that say nothing, by secrecy: a number is then "at least", a share that of the others
/// @param lines of the file it was read on, the first ones
public record Basis(KeptEdition edition, Method method, double estimated, int parts, int withheld, List<Long> lines) {

    public Basis {
        lines = List.copyOf(lines);
    }

    public enum Method {
        /// As the producer writes it for this very area.
        PUBLISHED,
        /// The sum of whole IRIS.
        SUM_OF_IRIS,
        /// IRIS cut by the people of the 200 m squares.
        CUT_BY_PEOPLE,
        /// IRIS cut by their surface, where no squares are known.
        CUT_BY_SURFACE,
        /// The people of the 200 m squares whose middle lies in the area.
        SUM_OF_SQUARES,
        /// The mean of IRIS, by people.
        MEAN_BY_PEOPLE,
        /// What is published of a département.
        PUBLISHED_PARTS
    }
}
