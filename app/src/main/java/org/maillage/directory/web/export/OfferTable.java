package org.maillage.directory.web.export;

import java.util.List;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.directory.web.search.OfferLine;

/// What was found, as the list on screen says it.
final class OfferTable {

    private static final int NAME = 34;
    private static final int TEXT = 24;

    private OfferTable() {}

    static Table<OfferLine> of(Provenance provenance) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Nom", NAME, OfferLine::name),
                        TableColumn.text("Type", TEXT, OfferLine::kind),
                        TableColumn.text("Structure", NAME, OfferLine::by),
                        TableColumn.text("Adresse", NAME, OfferLine::address),
                        TableColumn.text("Téléphone", TEXT, OfferLine::phone),
                        TableColumn.lines("Pour qui, quand, à quel prix", NAME, OfferLine::facts),
                        TableColumn.text("Horaires", NAME, OfferLine::hours),
                        TableColumn.text("Distance à vol d’oiseau", TEXT, OfferLine::far)));
    }
}
