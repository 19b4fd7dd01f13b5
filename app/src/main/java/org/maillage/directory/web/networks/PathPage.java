package org.maillage.directory.web.networks;

import java.util.List;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// What a child finds from birth to fifteen, quartier by quartier.
///
/// @param stages all of them, or one
/// @param unknown what the directory knows nowhere, in sentences
/// @param notes how it was read
public record PathPage(
        List<Tab> tabs,
        List<Tab> stages,
        List<Column> columns,
        List<Row> rows,
        List<String> unknown,
        List<String> notes) {

    /// @param breaks in sentences
    public record Row(String name, List<Cell> cells, List<String> breaks) {}

    /// @param label the stage, said again where each line of the table is a card
    /// @param here each kind that is there with how many, and the search that shows them
    /// @param words what is said when nothing is there
    /// @param unknown whether the directory knows nothing of the stage anywhere
    public record Cell(String label, List<Link> here, String words, boolean unknown) {}
}
