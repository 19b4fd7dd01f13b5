package org.maillage.site.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The matrix theme by quartier: how many actions of which nature reach whom, and where a commitment is not kept.
///
/// @param corner what is counted, such as "Actions par quartier"
/// @param totals one for each column; empty when none are drawn. They are no sums: an action may stand in several cells
public record Mesh(String corner, List<Head> heads, List<Row> rows, List<Total> totals) {

    public Mesh(String corner, List<Head> heads, List<Row> rows) {
        this(corner, heads, rows, List.of());
    }

    public boolean hasTotals() {
        return !totals.isEmpty();
    }

    public boolean hasHoles() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.hole() != null);
    }

    /// @param whole the column of the whole territory, which stands apart
    public record Head(String label, @Nullable String path, boolean whole) {}

    /// @param color one of the ten theme colours, or null for a row that is no theme
    /// @param pictogram of the theme, or null
    /// @param total the last column, or null when totals are not drawn
    public record Row(
            @Nullable String color,
            @Nullable String pictogram,
            String label,
            @Nullable String path,
            List<Cell> cells,
            @Nullable Total total) {

        /// A row that is no theme, such as an age.
        public static Row plain(String label, @Nullable String path, List<Cell> cells) {
            return new Row(null, null, label, path, cells, null);
        }

        public Row(String color, String pictogram, String label, @Nullable String path, List<Cell> cells) {
            this(color, pictogram, label, path, cells, null);
        }
    }

    /// @param path address of the list counted; null when it counts nothing
    public record Total(int count, @Nullable String path, String spoken) {}

    /// @param natures one mark per action: existing, consolidate, develop or unknown
    /// @param path address of the list counted; null for an empty cell
    /// @param spoken the cell in words: "3 actions : 1 existante, 2 à développer"
    /// @param hole the commitment that is not kept here, or null
    public record Cell(
            List<String> natures,
            @Nullable String path,
            String spoken,
            @Nullable String hole) {

        public int count() {
            return natures.size();
        }
    }
}
