package org.maillage.plan.intake;

import java.util.List;
import org.maillage.base.intake.fiches.FicheDescription;
import org.maillage.base.intake.fiches.FicheFiles;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;

/// Opens whatever a plan comes in: a spreadsheet, a document of fiches action, an archive of such documents.
public final class PlanFiles {

    private static final FicheDescription FICHE = new FicheDescription(
            PlanColumn.descriptions(),
            PlanColumn.TITLE.name(),
            PlanColumn.CODE.name(),
            List.of(PlanColumn.AXIS.name(), PlanColumn.SUB_AXIS.name(), PlanColumn.SUB_SUB_AXIS.name()));

    private PlanFiles() {}

    /// Pure: the same bytes give the same answer. Documents become a sheet in which each fiche is a line.
    public static WorkbookReading read(String fileName, byte[] content) {
        return FicheFiles.takes(fileName)
                ? FicheFiles.read(fileName, content, FICHE)
                : Workbooks.read(fileName, content);
    }
}
