package org.maillage.directory.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.base.intake.Applying;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.base.tables.FillableTable;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.directory.Kinds;
import org.maillage.directory.ServiceField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Services, each given by a structure that the directory has: national lists, tables made by hand, and what the
/// directory exports.
@Component
@Order(11)
class ServiceIntake implements ConventionIntake {

    static final String KEY = "services";

    private final ListQuestions questions;
    private final ServiceDesks desks;
    private final PutBack putBack;
    private final Kinds kinds;

    ServiceIntake(ListQuestions questions, ServiceDesks desks, PutBack putBack, Kinds kinds) {
        this.questions = questions;
        this.desks = desks;
        this.putBack = putBack;
        this.kinds = kinds;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String label() {
        return "services de l’annuaire";
    }

    @Override
    public String subject() {
        return "service";
    }

    @Override
    public boolean isOpenTo(Space space) {
        return space.copy() == null && space.rights().mayCoordinateSomeTheme();
    }

    @Override
    public List<ColumnDescription> columns() {
        return ServiceColumns.all();
    }

    @Override
    public List<FillableTable.Column> model(Space space) {
        return Stream.concat(
                        Stream.of(FillableTable.Column.free("Nom de la structure", true, "", "")),
                        ModelColumns.of(ServiceField.values(), kinds).stream())
                .toList();
    }

    @Override
    public boolean keepsWords() {
        return true;
    }

    @Override
    public WorkbookReading open(String fileName, byte[] content) {
        return Workbooks.readWithObjects(fileName, content);
    }

    @Override
    public IntakeReading read(Workbook workbook, SheetChoice choice) {
        return Explanations.passOver(SureNames.only(ConventionIntake.super.read(workbook, choice)));
    }

    @Override
    public List<Question> questions(Space space, IntakeReading reading) {
        return questions.ofServices(reading);
    }

    @Override
    public IntakeDesk desk(Space space, Map<String, String> answers) {
        return desks.open(space, answers);
    }

    @Override
    public Optional<Applying.Reversal> reversal(Space space) {
        return Optional.of(putBack);
    }
}
