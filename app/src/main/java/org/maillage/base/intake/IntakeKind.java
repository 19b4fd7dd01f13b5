package org.maillage.base.intake;

import java.util.List;
import java.util.Map;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;

/// One kind of thing that can be handed in as a table. A module describes its columns and how a row becomes an object;
/// receiving, recognising, staging, correcting, applying and taking back are the house's.
///
/// @param <S> where things land, and with whose rights
public interface IntakeKind<S> {

    /// In addresses and in the database: `plan`.
    String key();

    /// « plan d’actions ».
    String label();

    List<ColumnDescription> columns();

    /// Opens a file. Pure; a kind that is also told in documents says how they become a workbook.
    default WorkbookReading open(String fileName, byte[] content) {
        return Workbooks.read(fileName, content);
    }

    /// Reads the rows of a file. Pure, and the same for the same file and choice.
    default IntakeReading read(Workbook workbook, SheetChoice choice) {
        return PlainReading.of(workbook, choice, columns());
    }

    /// What must be answered before rows can be judged.
    default List<Question> questions(S scope, IntakeReading reading) {
        return List.of();
    }

    /// @param answers by key of question
    IntakeDesk desk(S scope, Map<String, String> answers);
}
