package org.maillage.plan.intake;

/// Where a cell ended.
///
/// @param where the field or the heading of origin that holds it, or the reason why nothing does
record CellFate(Kind kind, String where) {

    enum Kind {
        FIELD,
        ORIGIN,
        LEFT_OUT
    }

    static CellFate field(String label) {
        return new CellFate(Kind.FIELD, label);
    }

    static CellFate origin(String heading) {
        return new CellFate(Kind.ORIGIN, heading);
    }

    static CellFate leftOut(String reason) {
        return new CellFate(Kind.LEFT_OUT, reason);
    }
}
