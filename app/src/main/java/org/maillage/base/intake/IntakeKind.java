package org.maillage.base.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.base.tables.FillableForm;
import org.maillage.base.tables.FillableTable;

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

    /// The columns of the model to download, in the order in which one fills them in: each under a heading that
    /// [#columns] knows.
    default List<FillableTable.Column> model(S scope) {
        String main = columns().getFirst().key();
        return columns().stream()
                .map(column ->
                        FillableTable.Column.free(column.label(), column.key().equals(main), "", ""))
                .toList();
    }

    /// The document that can be filled in instead, for a kind that is also told in documents.
    default Optional<FillableForm> form(S scope) {
        return Optional.empty();
    }

    /// Whether what no field takes is kept word for word beside what a row becomes. Where it is not, a text that is not
    /// understood is corrected, and a column that nobody knows is left aside.
    default boolean keepsWords() {
        return false;
    }

    /// Opens a file. Pure; a kind that is also told in documents says how they become a workbook.
    default WorkbookReading open(String fileName, byte[] content) {
        return Workbooks.read(fileName, content);
    }

    /// Reads the rows of a file. Pure, and the same for the same file and choice.
    default IntakeReading read(Workbook workbook, SheetChoice choice) {
        return PlainReading.of(workbook, choice, columns(), keepsWords());
    }

    /// What must be answered before rows can be judged.
    default List<Question> questions(S scope, IntakeReading reading) {
        return List.of();
    }

    /// @param answers by key of question
    IntakeDesk desk(S scope, Map<String, String> answers);
}
