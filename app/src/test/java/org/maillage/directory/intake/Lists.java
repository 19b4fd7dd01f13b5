package org.maillage.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.Cast;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeId;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.ImportWork;
import org.maillage.convention.imports.Imports;
import org.springframework.boot.test.context.TestComponent;

/// Hands lists in to the convention of the cast, whatever their size here and now, and looks at what becomes of them.
@TestComponent
public class Lists {

    private final Imports imports;
    private final ImportWork work;
    private final StagedRows rows;
    private final Conventions conventions;
    private final Cast cast;

    Lists(Imports imports, ImportWork work, StagedRows rows, Conventions conventions, Cast cast) {
        this.imports = imports;
        this.work = work;
        this.rows = rows;
        this.conventions = conventions;
        this.cast = cast;
    }

    public Space space() {
        return conventions.findSpace(cast.convention.slug(), cast.claire.id()).orElseThrow();
    }

    public IntakeFile stage(String kind, Path file) {
        try {
            return stage(kind, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public IntakeFile stage(String kind, String name, byte[] content) {
        ConventionIntake intake = work.getKind(kind);
        var received = imports.receive(space(), intake, name, content);
        assertThat(received).as(name).isInstanceOf(Imports.Received.Kept.class);
        IntakeId id = ((Imports.Received.Kept) received).id();
        IntakeFile file = find(id);
        if (file.stage() == IntakeStage.RECEIVED) {
            IntakeReading reading = imports.read(file, file.choice());
            assertThat(reading.whyNone()).as(name).isNull();
            Map<String, String> answers = new HashMap<>();
            for (Question question : imports.questions(space(), file, reading)) {
                answers.put(question.key(), question.proposed());
            }
            assertThat(imports.choose(space(), file, file.choice(), Map.of(), answers))
                    .isTrue();
        }
        return finished(id);
    }

    public IntakeFile apply(IntakeFile file) {
        assertThat(imports.apply(space(), file, false)).isTrue();
        IntakeFile applied = finished(file.id());
        assertThat(applied.stage()).as(applied.told()).isEqualTo(IntakeStage.APPLIED);
        return applied;
    }

    public IntakeFile takeBack(IntakeFile file) {
        assertThat(imports.takeBack(space(), find(file.id()))).isTrue();
        return finished(file.id());
    }

    // What is too large to wait for is left to a job: here it is done at once.
    private IntakeFile finished(IntakeId id) {
        work.run(space(), find(id));
        return find(id);
    }

    public IntakeFile find(IntakeId id) {
        return imports.findFile(space(), id).orElseThrow();
    }

    public List<StagedRow> rowsOf(IntakeFile file) {
        return rows.list(file.id(), RowFilter.ALL, 0, 100_000);
    }

    public Map<RowState, Long> statesOf(IntakeFile file) {
        return rowsOf(file).stream()
                .collect(Collectors.groupingBy(StagedRow::state, TreeMap::new, Collectors.counting()));
    }
}
