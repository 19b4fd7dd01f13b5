package org.maillage.base.intake.fiches;

import java.util.List;

/// The pieces of one document, cut into fiches.
///
/// @param above what precedes the first or follows the last
record FicheCut(List<Piece> above, List<Part> parts) {

    /// @param branches the headings above it that place it, from the widest
    record Part(List<String> branches, List<Piece> pieces) {

        Part {
            branches = List.copyOf(branches);
            pieces = List.copyOf(pieces);
        }
    }

    FicheCut {
        above = List.copyOf(above);
        parts = List.copyOf(parts);
    }
}
