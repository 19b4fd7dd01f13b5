package org.maillage.directory.intake;

import java.util.Arrays;
import java.util.List;
import org.maillage.base.tables.FillableTable.Column;
import org.maillage.directory.Field;
import org.maillage.directory.FieldKind;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Term;

/// The fields of a sheet as one fills them in: those of a list offer its words.
final class ModelColumns {

    private ModelColumns() {}

    static List<Column> of(Field[] fields, Kinds kinds) {
        return Arrays.stream(fields).map(field -> of(field, kinds)).toList();
    }

    private static Column of(Field field, Kinds kinds) {
        return switch (field.kind()) {
            case SORT ->
                Column.oneOf(
                        field.label(),
                        false,
                        "",
                        kinds.all().stream().map(Kind::label).toList());
            case CHOICE -> Column.oneOf(field.label(), false, "", words(field));
            case CHOICES -> Column.someOf(field.label(), "", words(field));
            default -> Column.free(field.label(), field.kind() == FieldKind.NAME, "", "");
        };
    }

    private static List<String> words(Field field) {
        return java.util.Objects.requireNonNull(field.vocabulary()).terms().stream()
                .map(Term::label)
                .toList();
    }
}
