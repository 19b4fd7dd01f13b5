package org.maillage.base.intake;

/// The account of a file by its cells that hold something, headings and the guide sheets of our own models aside.
///
/// @param all how many there are
/// @param kept how many of the rows that were applied are kept word for word, in no field
/// @param left how many no row takes, or only rows that were not applied
public record CellCount(int all, int kept, int left) {

    public int taken() {
        return all - kept - left;
    }
}
