package org.maillage.directory.intake;

import java.util.List;
import java.util.Map;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.tables.FillableTable;
import org.maillage.convention.Space;
import org.maillage.directory.Kinds;
import org.maillage.directory.StructureField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Structures, one a line or one an object: national lists, lists of cities, and what the directory exports.
@Component
@Order(10)
class StructureIntake extends SheetIntake {

    static final String KEY = "structures";

    private final ListQuestions questions;
    private final StructureDesks desks;
    private final Kinds kinds;

    StructureIntake(ListQuestions questions, StructureDesks desks, PutBack putBack, Kinds kinds) {
        super(KEY, "structure", "structures de l’annuaire", putBack);
        this.questions = questions;
        this.desks = desks;
        this.kinds = kinds;
    }

    @Override
    public List<ColumnDescription> columns() {
        return StructureColumns.all();
    }

    @Override
    public List<FillableTable.Column> model(Space space) {
        return ModelColumns.of(StructureField.values(), kinds);
    }

    @Override
    public List<Question> questions(Space space, IntakeReading reading) {
        return questions.of(reading);
    }

    @Override
    public IntakeDesk desk(Space space, Map<String, String> answers) {
        return desks.open(space, answers);
    }
}
