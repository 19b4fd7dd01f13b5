package org.maillage.directory.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.tables.FillableTable;
import org.maillage.convention.Space;
import org.maillage.directory.Kinds;
import org.maillage.directory.Scopes;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.alike.Alikes;
import org.maillage.site.components.Link;
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
    private final Scopes scopes;
    private final Alikes alikes;

    StructureIntake(
            ListQuestions questions, StructureDesks desks, PutBack putBack, Kinds kinds, Scopes scopes, Alikes alikes) {
        super(KEY, "structure", "structures de l’annuaire", putBack);
        this.questions = questions;
        this.desks = desks;
        this.kinds = kinds;
        this.scopes = scopes;
        this.alikes = alikes;
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
    public Optional<Link> toLookAt(Space space, Set<UUID> made) {
        int pairs = alikes.countAmong(
                scopes.of(space).communes(), made.stream().map(StructureId::new).toList());
        return switch (pairs) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new Link("1\u00a0paire de fiches parle peut-être du même lieu", space.path(Alikes.PATH)));
            default ->
                Optional.of(new Link(
                        pairs + "\u00a0paires de fiches parlent peut-être du même lieu", space.path(Alikes.PATH)));
        };
    }

    @Override
    public IntakeDesk desk(Space space, Map<String, String> answers) {
        return desks.open(space, answers);
    }
}
