package org.maillage.base.intake.fiches;

import java.util.List;
import org.maillage.base.intake.ColumnDescription;

/// What a module expects of a fiche.
///
/// @param columns all that a fiche may say
/// @param title the key of the column that names a fiche
/// @param code the key of the column that numbers it
/// @param branches the keys of those that place it, from the widest: an axis, then what divides it
public record FicheDescription(List<ColumnDescription> columns, String title, String code, List<String> branches) {

    public FicheDescription {
        columns = List.copyOf(columns);
        branches = List.copyOf(branches);
    }

    ColumnDescription column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column " + key));
    }

    boolean places(String key) {
        return key.equals(code) || branches.contains(key);
    }
}
