package org.maillage.directory.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.tables.FillableTable;
import org.maillage.convention.Space;
import org.maillage.directory.Kinds;
import org.maillage.directory.ServiceField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Services, each given by a structure that the directory has: national lists, tables made by hand, and what the
/// directory exports.
@Component
@Order(11)
class ServiceIntake extends SheetIntake {

    static final String KEY = "services";

    private final ListQuestions questions;
    private final ServiceDesks desks;
    private final Kinds kinds;

    ServiceIntake(ListQuestions questions, ServiceDesks desks, PutBack putBack, Kinds kinds) {
        super(KEY, "service", "services de l’annuaire", putBack);
        this.questions = questions;
        this.desks = desks;
        this.kinds = kinds;
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
    public List<Question> questions(Space space, IntakeReading reading) {
        return questions.ofServices(reading);
    }

    @Override
    public IntakeDesk desk(Space space, Map<String, String> answers) {
        return desks.open(space, answers);
    }
}
