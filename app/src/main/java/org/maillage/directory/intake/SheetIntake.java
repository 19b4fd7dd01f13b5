package org.maillage.directory.intake;

import java.util.List;
import java.util.Optional;
import org.maillage.base.intake.Applying;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;

/// What lists of structures and lists of services have in common: they also come as objects, keep what no field takes,
/// and are taken back by the journal.
abstract class SheetIntake implements ConventionIntake {

    private final String key;
    private final String subject;
    private final String label;
    private final PutBack putBack;

    /// @param key also the name of the sheet that a workbook of both keeps them in
    SheetIntake(String key, String subject, String label, PutBack putBack) {
        this.key = key;
        this.subject = subject;
        this.label = label;
        this.putBack = putBack;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String subject() {
        return subject;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final boolean isOpenTo(Space space) {
        return space.copy() == null && space.rights().mayCoordinateSomeTheme();
    }

    @Override
    public final boolean keepsWords() {
        return true;
    }

    @Override
    public final WorkbookReading open(String fileName, byte[] content) {
        return Workbooks.readWithObjects(fileName, content);
    }

    @Override
    public final IntakeReading read(Workbook workbook, SheetChoice choice) {
        return Explanations.passOver(ConventionIntake.super.read(workbook, sheetOf(workbook, choice)));
    }

    // The model of data·inclusion has both in one workbook, with columns of the same names.
    private SheetChoice sheetOf(Workbook workbook, SheetChoice choice) {
        List<String> named = workbook.sheets().stream()
                .map(Sheet::name)
                .filter(key::equalsIgnoreCase)
                .toList();
        return choice.sheet() != null || named.isEmpty()
                ? choice
                : new SheetChoice(named.getFirst(), choice.headerRow(), choice.columns());
    }

    @Override
    public final Optional<Applying.Reversal> reversal(Space space) {
        return Optional.of(putBack);
    }
}
