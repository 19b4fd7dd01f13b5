package org.maillage.figures;

/// What is known of one indicator in one area.
public sealed interface Figure {

    Indicator indicator();

    /// A number.
    ///
    /// @param value in the unit of the indicator; percentages from 0 to 100
    record Known(Indicator indicator, double value, Basis basis) implements Figure {}

    /// Something that cannot be added, told by its extremes among the IRIS of the area.
    record Between(Indicator indicator, double least, double most, Basis basis) implements Figure {}

    /// No number, and why.
    record Unknown(Indicator indicator, Reason reason) implements Figure {}

    enum Reason {
        /// No file of the house tells it for such an area.
        NO_SOURCE,
        /// Its producer keeps it back.
        SECRET,
        /// Its producer finds it too uncertain.
        UNRELIABLE,
        /// More than half of its parts are kept back.
        MOSTLY_SECRET
    }
}
