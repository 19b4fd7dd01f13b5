package org.maillage.directory.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.directory.Field;
import org.maillage.directory.FieldKind;
import org.maillage.directory.FieldWords;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.StructureField;
import org.springframework.stereotype.Component;

/// Tables that people read, under the headings that an import of the directory knows: all fields, then what no field
/// takes under the heading it came with, then the name and the list by which the sheet is found again.
@Component
class PlainTables {

    private static final int NAME_CHARS = 34;
    private static final int TEXT_CHARS = 24;

    private final Chosen chosen;
    private final FieldWords words;

    PlainTables(Chosen chosen, FieldWords words) {
        this.chosen = chosen;
        this.words = words;
    }

    TableFile<Chosen.Together> structures(TableFormat format, Provenance provenance, Choice choice) {
        var columns = new ArrayList<TableColumn<Chosen.Together>>();
        for (StructureField field : StructureField.values()) {
            columns.add(column(field, row -> row.structure().sheet()));
        }
        columns.addAll(extra(
                chosen.stream(choice).map(row -> row.structure().extra()),
                labels(StructureField.values()),
                row -> row.structure().extra()));
        columns.add(
                TableColumn.day("Mis à jour le", row -> row.structure().upkeep().changedOn()));
        columns.add(TableColumn.text(
                "Source", TEXT_CHARS, row -> row.structure().origin().source()));
        columns.add(TableColumn.text(
                "Identifiant",
                TEXT_CHARS,
                row -> SheetWords.nameOf(row.structure().origin())));
        return new TableFile<>(format, new Table<>(provenance, columns), () -> chosen.stream(choice));
    }

    TableFile<Chosen.Given> services(TableFormat format, Provenance provenance, Choice choice) {
        var columns = new ArrayList<TableColumn<Chosen.Given>>();
        for (ServiceField field : ServiceField.values()) {
            columns.add(column(field, row -> row.service().sheet()));
        }
        columns.addAll(extra(
                chosen.streamServices(choice).map(row -> row.service().extra()),
                labels(ServiceField.values()),
                row -> row.service().extra()));
        columns.add(TableColumn.text(
                "Nom de la structure", NAME_CHARS, row -> row.structure().name()));
        columns.add(TableColumn.day("Mis à jour le", row -> row.service().changedOn()));
        columns.add(TableColumn.text(
                "Source", TEXT_CHARS, row -> row.service().origin().source()));
        columns.add(TableColumn.text(
                "Identifiant",
                TEXT_CHARS,
                row -> SheetWords.nameOf(row.service().origin())));
        columns.add(TableColumn.text(
                "Identifiant de la structure",
                TEXT_CHARS,
                row -> SheetWords.nameOf(row.structure().origin())));
        return new TableFile<>(format, new Table<>(provenance, columns), () -> chosen.streamServices(choice));
    }

    private <T, F extends Enum<F> & Field> TableColumn<T> column(F field, Function<T, Sheet<F>> sheet) {
        return switch (field.kind()) {
            case CHOICES, CODES, PHONE, MAIL, LINK ->
                TableColumn.lines(
                        field.label(),
                        TEXT_CHARS,
                        row -> sheet.apply(row).list(field).stream()
                                .map(one -> words.say(field, one))
                                .toList());
            case DEGREES, DECIMAL ->
                TableColumn.decimal(
                        field.label(), row -> sheet.apply(row).number(field).orElse(null));
            case WHOLE ->
                TableColumn.whole(
                        field.label(),
                        row -> sheet.apply(row)
                                .number(field)
                                .map(Double::longValue)
                                .orElse(null));
            default ->
                TableColumn.text(
                        field.label(),
                        field.kind() == FieldKind.NAME ? NAME_CHARS : TEXT_CHARS,
                        row -> words.say(sheet.apply(row), field));
        };
    }

    private static <T> List<TableColumn<T>> extra(
            Stream<Map<String, String>> all, Collection<String> taken, Function<T, Map<String, String>> extra) {
        var headings = new TreeSet<String>();
        all.forEach(one -> headings.addAll(one.keySet()));
        headings.removeAll(taken);
        return headings.stream()
                .map(heading -> TableColumn.<T>text(
                        heading, TEXT_CHARS, row -> extra.apply(row).get(heading)))
                .toList();
    }

    private static List<String> labels(Field[] fields) {
        return Stream.of(fields).map(Field::label).toList();
    }
}
