package org.maillage.directory.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;

/// Which rows told of what, so that no sheet is told twice by one list.
final class ToldOnce {

    private final String thing;
    private final Map<Object, Integer> told = new HashMap<>();

    /// @param thing « cette structure »
    ToldOnce(String thing) {
        this.thing = thing;
    }

    /// @param key what the row tells of: its sheet, or how it names it
    Optional<RowProblem> before(Object key, ReadRow row) {
        Integer first = told.putIfAbsent(key, row.number());
        return first == null || first == row.number()
                ? Optional.empty()
                : Optional.of(RowProblem.ofRow(
                        "la ligne %d parle déjà de %s".formatted(first, thing), "Gardez une seule des deux lignes."));
    }
}
