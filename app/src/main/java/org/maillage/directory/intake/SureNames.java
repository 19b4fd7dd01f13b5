package org.maillage.directory.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RecognisedColumn;
import org.maillage.directory.Field;
import org.maillage.directory.FieldKind;
import org.maillage.directory.ServiceField;
import org.maillage.directory.StructureField;

/// Columns that say which sheet a row tells of, and those whose words a list holds, are known by their very names.
/// Taken
/// for one that is only like it, a second « lien_source » would make each of its rows a list of its own, the equipment
/// of a place would be its kind, and its social networks those that it belongs to.
final class SureNames {

    private static final Set<String> SURE = Stream.concat(
                    Stream.of(Columns.SOURCE, Columns.ID, Columns.STRUCTURE_ID, Columns.EXPLAINS, Columns.PIVOT),
                    Stream.<Field>concat(Arrays.stream(StructureField.values()), Arrays.stream(ServiceField.values()))
                            .filter(field -> field.vocabulary() != null || field.kind() == FieldKind.SORT)
                            .map(Columns::keyOf))
            .collect(Collectors.toUnmodifiableSet());

    private SureNames() {}

    static IntakeReading only(IntakeReading reading) {
        List<RecognisedColumn> doubtful =
                reading.columns().stream().filter(SureNames::isDoubtful).toList();
        if (doubtful.isEmpty()) {
            return reading;
        }
        var columns = new ArrayList<>(reading.columns());
        columns.removeAll(doubtful);
        var unknown = new ArrayList<>(reading.unknown());
        doubtful.forEach(column -> unknown.add(column.heading()));
        return new IntakeReading(
                reading.sheet(),
                reading.sheets(),
                reading.headerRow(),
                columns,
                unknown,
                reading.rows().stream().map(row -> without(row, doubtful)).toList(),
                reading.unread(),
                reading.cellCount(),
                reading.whyNone());
    }

    private static boolean isDoubtful(RecognisedColumn column) {
        return SURE.contains(column.description().key()) && column.likeness() == RecognisedColumn.Likeness.SHARED_WORDS;
    }

    private static ReadRow without(ReadRow row, List<RecognisedColumn> doubtful) {
        return new ReadRow(
                row.number(),
                row.line(),
                row.place(),
                row.parent(),
                row.title(),
                row.branch(),
                row.cells().stream().map(cell -> without(cell, doubtful)).toList());
    }

    private static ReadCell without(ReadCell cell, List<RecognisedColumn> doubtful) {
        boolean doubt =
                doubtful.stream().anyMatch(column -> column.description().key().equals(cell.column()));
        return doubt ? new ReadCell(cell.at(), cell.heading(), null, cell.text(), cell.failed(), cell.asIs()) : cell;
    }
}
