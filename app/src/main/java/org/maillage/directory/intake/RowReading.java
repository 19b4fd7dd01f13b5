package org.maillage.directory.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.directory.ColumnsOfHelp;
import org.maillage.directory.Field;
import org.maillage.directory.FieldKind;
import org.maillage.directory.FieldReading;
import org.maillage.directory.Origin;
import org.maillage.directory.ServiceField;
import org.maillage.directory.StructureField;
import org.springframework.stereotype.Component;

/// Reads rows of lists into what they tell. What is not understood stands beside it, word for word.
@Component
class RowReading {

    private static final Map<String, Field> FIELDS = fields();

    /// Lists have one column for what a sheet tells apart.
    private static final Map<Field, List<Field>> OVERFLOWS = Map.of(
            ServiceField.DIGITAL_AUDIENCES, List.of(ServiceField.CARE, ServiceField.AUDIENCES),
            ServiceField.DIGITAL, List.of(ServiceField.ACCOMPANIMENT));

    private final FieldReading reading;
    private final PlaceReading places;

    RowReading(FieldReading reading, PlaceReading places) {
        this.reading = reading;
        this.places = places;
    }

    private static Map<String, Field> fields() {
        var fields = new HashMap<String, Field>();
        Stream.concat(Arrays.stream(StructureField.values()), Arrays.stream(ServiceField.values()))
                .forEach(field -> fields.put(Columns.keyOf(field), field));
        return Map.copyOf(fields);
    }

    /// @param source of the list, where its rows do not say it themselves
    /// @param problems what is wrong or doubtful is added there
    Told readStructure(ReadRow row, String source, List<RowProblem> problems) {
        Told.Draft draft = read(row, StructureField.DESCRIPTION, problems);
        row.cells().forEach(cell -> help(draft, cell));
        places.complete(draft);
        Positions.complete(draft.structure, StructureField.LATITUDE, StructureField.LONGITUDE);
        requireName(row, draft, StructureField.NAME, problems);
        return draft.told(origin(draft, source, Columns.ID));
    }

    /// The service under its own name, and the structure as the row names it.
    ToldService readService(ReadRow row, String source, List<RowProblem> problems) {
        Told.Draft draft = read(row, ServiceField.DESCRIPTION, problems);
        Positions.complete(draft.service, ServiceField.LATITUDE, ServiceField.LONGITUDE);
        ServiceLimits.hold(row, draft, problems);
        requireName(row, draft, ServiceField.NAME, problems);
        return new ToldService(
                draft.told(origin(draft, source, Columns.ID)),
                origin(draft, source, Columns.STRUCTURE_ID),
                draft.find(Columns.STRUCTURE_NAME).orElse(""));
    }

    private Told.Draft read(ReadRow row, Field description, List<RowProblem> problems) {
        var draft = new Told.Draft();
        row.cells().forEach(cell -> put(draft, cell, problems));
        presentation(draft, description, problems);
        day(draft, problems);
        return draft;
    }

    private void put(Told.Draft draft, ReadCell cell, List<RowProblem> problems) {
        Field field = cell.column() == null || cell.asIs() ? null : FIELDS.get(cell.column());
        if (field != null) {
            put(draft, field, cell, problems);
        } else if (cell.column() == null || cell.asIs()) {
            draft.extra.put(cell.heading(), cell.text());
        } else {
            draft.others.put(cell.column(), cell);
        }
    }

    private void put(Told.Draft draft, Field field, ReadCell cell, List<RowProblem> problems) {
        FieldReading.Answer answer = reading.read(field, cell.text());
        draft.put(field, answer.text());
        for (Field other : OVERFLOWS.getOrDefault(field, List.of())) {
            answer = overflow(draft, answer, other);
        }
        if (!answer.isWhole() && field.kind() == FieldKind.HOURS) {
            // Hours in plain words are worth reading all the same.
            draft.put(
                    field instanceof StructureField ? StructureField.HOURS_NOTE : ServiceField.HOURS_NOTE,
                    answer.left());
        } else if (!answer.isWhole()) {
            draft.extra.put(cell.heading(), answer.left());
            problems.add(problem(field, cell, answer));
        }
    }

    private FieldReading.Answer overflow(Told.Draft draft, FieldReading.Answer answer, Field other) {
        if (answer.isWhole()) {
            return answer;
        }
        FieldReading.Answer rest = reading.read(other, answer.left());
        for (String term : rest.text().split("\\|")) {
            draft.add(other, term);
        }
        return rest;
    }

    // A sheet goes without most of what it could say, never without a name.
    private static RowProblem problem(Field field, ReadCell cell, FieldReading.Answer answer) {
        return new RowProblem(
                cell.at(),
                cell.heading(),
                cell.text(),
                answer.reason(),
                answer.suggestion(),
                answer.proposals(),
                field.kind() == FieldKind.NAME);
    }

    // What a ticked column says counts as said, and its words stay beside the sheet.
    private static void help(Told.Draft draft, ReadCell cell) {
        ColumnsOfHelp.of(cell.heading(), cell.text()).ifPresent(said -> {
            draft.add(said.field(), said.term());
            draft.extra.put(cell.heading(), cell.text());
        });
    }

    // A sheet has one presentation: the fuller one of a list that gives two.
    private void presentation(Told.Draft draft, Field field, List<RowProblem> problems) {
        ReadCell summary = draft.others.get(Columns.SUMMARY);
        ReadCell detail = draft.others.get(Columns.DETAIL);
        if (detail != null) {
            put(draft, field, detail, problems);
            if (summary != null && !summary.text().equals(detail.text())) {
                draft.extra.put(Columns.SUMMARY, summary.text());
            }
        } else if (summary != null) {
            put(draft, field, summary, problems);
        }
    }

    private static void requireName(ReadRow row, Told.Draft draft, Field name, List<RowProblem> problems) {
        boolean told = problems.stream().anyMatch(RowProblem::blocking);
        if (draft.get(name).isBlank() && !told) {
            problems.add(RowProblem.of(
                    row.cells().getFirst(), "une fiche ne va pas sans nom", "Écrivez son nom dans cette case."));
        }
    }

    private static void day(Told.Draft draft, List<RowProblem> problems) {
        ReadCell cell = draft.others.get(Columns.CHANGED_ON);
        if (cell != null && !cell.text().isBlank()) {
            draft.changedOn = Days.read(cell.text()).orElse(null);
            if (draft.changedOn == null) {
                draft.extra.put(cell.heading(), cell.text());
                problems.add(RowProblem.doubt(
                        cell, "cette date ne se lit pas", "Écrivez-la comme 2024-09-30 ou 30/09/2024.", List.of()));
            }
        }
    }

    private static Origin origin(Told.Draft draft, String source, String column) {
        String list = draft.find(Columns.SOURCE).filter(said -> !said.isEmpty()).orElse(source);
        return Origins.in(list, draft.find(column).orElse(""));
    }
}
