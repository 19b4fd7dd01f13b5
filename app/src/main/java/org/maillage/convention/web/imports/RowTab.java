package org.maillage.convention.web.imports;

import java.util.Arrays;
import org.maillage.base.intake.RowCounts;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowState;

/// One way of looking at the rows of a file.
enum RowTab {
    ALL("", "Toutes", RowFilter.ALL),
    NEW("nouvelles", "Nouvelles", RowFilter.NEW),
    CHANGED("modifiees", "Modifiées", RowFilter.CHANGED),
    SAME("identiques", "Identiques", RowFilter.SAME),
    ERROR("en-erreur", "En erreur", RowFilter.ERROR),
    DOUBTFUL("a-verifier", "À vérifier", RowFilter.DOUBTFUL),
    LEFT_OUT("laissees", "Laissées de côté", RowFilter.LEFT_OUT),
    KEPT("restees", "Restées", RowFilter.KEPT);

    private final String address;
    private final String label;
    private final RowFilter filter;

    RowTab(String address, String label, RowFilter filter) {
        this.address = address;
        this.label = label;
        this.filter = filter;
    }

    static RowTab of(String address) {
        return Arrays.stream(values())
                .filter(tab -> tab.address.equals(address))
                .findFirst()
                .orElse(ALL);
    }

    String label() {
        return label;
    }

    RowFilter filter() {
        return filter;
    }

    /// The query that asks for it, empty for all rows.
    String query() {
        return address.isEmpty() ? "" : "?etat=" + address;
    }

    int count(RowCounts counts) {
        return switch (this) {
            case ALL -> counts.all();
            case NEW -> counts.of(RowState.NEW);
            case CHANGED -> counts.of(RowState.CHANGED);
            case SAME -> counts.of(RowState.SAME);
            case ERROR -> counts.of(RowState.ERROR);
            case DOUBTFUL -> counts.of(RowState.ERROR) + counts.doubtful();
            case LEFT_OUT -> counts.leftOut();
            case KEPT -> counts.kept();
        };
    }
}
