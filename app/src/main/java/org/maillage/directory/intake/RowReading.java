package org.maillage.directory.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.directory.Field;
import org.maillage.directory.FieldKind;
import org.maillage.directory.FieldReading;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Origin;
import org.maillage.directory.ServiceField;
import org.maillage.directory.StructureField;
import org.maillage.territory.Lambert93;
import org.springframework.stereotype.Component;

/// Reads rows of lists into what they tell. What is not understood stands beside it, word for word.
@Component
class RowReading {

    private static final Map<String, Field> FIELDS = fields();

    private final FieldReading reading;
    private final Kinds kinds;

    RowReading(FieldReading reading, Kinds kinds) {
        this.reading = reading;
        this.kinds = kinds;
    }

    private static Map<String, Field> fields() {
        var fields = new HashMap<String, Field>();
        Stream.concat(Arrays.stream(StructureField.values()), Arrays.stream(ServiceField.values()))
                .forEach(field -> fields.put(Columns.keyOf(field), field));
        return Map.copyOf(fields);
    }

    /// @param source of the list, where its rows do not say it themselves
    /// @param problems what is wrong or doubtful is added there
    Told read(ReadRow row, String source, List<RowProblem> problems) {
        var draft = new Told.Draft();
        row.cells().forEach(cell -> put(draft, cell, problems));
        pivot(draft);
        position(draft, problems);
        address(draft);
        hours(draft);
        day(draft, problems);
        kind(draft);
        return draft.told(origin(draft, source));
    }

    private void put(Told.Draft draft, ReadCell cell, List<RowProblem> problems) {
        Field field = cell.column() == null || cell.asIs() ? null : FIELDS.get(cell.column());
        if (field != null) {
            FieldReading.Answer answer = reading.read(field, cell.text());
            draft.put(field, answer.text());
            if (!answer.isWhole() && field.kind() == FieldKind.HOURS) {
                // Hours in plain words are worth reading all the same.
                draft.structure.put(StructureField.HOURS_NOTE, answer.left());
            } else if (!answer.isWhole()) {
                draft.extra.put(cell.heading(), answer.left());
                problems.add(problem(field, cell, answer));
            }
        } else if (cell.column() == null || cell.asIs()) {
            draft.extra.put(cell.heading(), cell.text());
        } else {
            draft.others.put(cell.column(), cell);
        }
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

    private void pivot(Told.Draft draft) {
        draft.find(Columns.PIVOT).ifPresent(pivot -> {
            FieldReading.Answer siret = reading.read(StructureField.SIRET, pivot);
            if (siret.isWhole()) {
                draft.structure.putIfAbsent(StructureField.SIRET, siret.text());
            } else if (pivot.matches("[Ww]\\d[\\dABab]\\d{7}")) {
                draft.structure.putIfAbsent(StructureField.RNA, pivot);
            } else {
                draft.extra.put(Columns.PIVOT, pivot);
            }
        });
    }

    private void position(Told.Draft draft, List<RowProblem> problems) {
        draft.find(Columns.POSITION)
                .map(both -> both.split("\\s*,\\s*(?=-?\\d+\\.)|\\s+"))
                .ifPresent(parts -> {
                    if (parts.length == 2) {
                        degrees(draft, parts[0], parts[1]);
                    }
                });
        Optional<Double> x = draft.find(Columns.X).flatMap(RowReading::number);
        Optional<Double> y = draft.find(Columns.Y).flatMap(RowReading::number);
        if (x.isPresent() && y.isPresent()) {
            if (Lambert93.holds(x.get(), y.get())) {
                Coordinate at = Lambert93.toDegrees(x.get(), y.get());
                degrees(draft, Double.toString(at.y), Double.toString(at.x));
            } else {
                degrees(draft, y.get().toString(), x.get().toString());
            }
        }
        boolean half = draft.says(StructureField.LATITUDE) != draft.says(StructureField.LONGITUDE);
        boolean origin = "0".equals(draft.structure.get(StructureField.LATITUDE))
                && "0".equals(draft.structure.get(StructureField.LONGITUDE));
        if (half || origin) {
            draft.structure.remove(StructureField.LATITUDE);
            draft.structure.remove(StructureField.LONGITUDE);
        }
    }

    private void degrees(Told.Draft draft, String latitude, String longitude) {
        FieldReading.Answer north = reading.read(StructureField.LATITUDE, latitude);
        FieldReading.Answer east = reading.read(StructureField.LONGITUDE, longitude);
        if (north.isWhole() && east.isWhole() && !draft.says(StructureField.LATITUDE)) {
            draft.structure.put(StructureField.LATITUDE, north.text());
            draft.structure.put(StructureField.LONGITUDE, east.text());
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text.replace(',', '.').replaceAll("[\\s\\u202f]", "")));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    // "rue Jean Gallart", and its number in another column.
    private static void address(Told.Draft draft) {
        String address = draft.structure.getOrDefault(StructureField.ADDRESS, "");
        draft.find(Columns.HOUSE_NUMBER).ifPresent(number -> {
            if (!address.isEmpty() && !address.startsWith(number)) {
                draft.structure.put(StructureField.ADDRESS, number + " " + address);
            }
        });
    }

    private static void hours(Told.Draft draft) {
        List<String> days =
                Columns.DAYS.stream().map(day -> draft.find(day).orElse("")).toList();
        DayColumns.Read read = DayColumns.read(days);
        if (!read.osm().isEmpty() && !draft.says(StructureField.HOURS)) {
            draft.structure.put(StructureField.HOURS, read.osm());
        }
        if (!read.note().isEmpty()) {
            draft.structure.merge(StructureField.HOURS_NOTE, read.note(), (note, days2) -> note + "\n" + days2);
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

    private void kind(Told.Draft draft) {
        ReadCell typology = draft.others.get(Columns.TYPOLOGY);
        if (typology != null) {
            draft.extra.put(typology.heading(), typology.text());
        }
        if (!draft.says(StructureField.KIND)) {
            List<String> networks = List.of(
                    draft.structure.getOrDefault(StructureField.NETWORKS, "").split("\\|"));
            kinds.guess(
                            typology == null ? "" : typology.text(),
                            draft.structure.getOrDefault(StructureField.NAME, ""),
                            networks)
                    .map(Kind::code)
                    .ifPresent(code -> draft.structure.put(StructureField.KIND, code));
        }
    }

    private static Origin origin(Told.Draft draft, String source) {
        return new Origin(
                draft.find(Columns.SOURCE).orElse(source),
                draft.find(Columns.ID).orElse(""));
    }
}
