package org.maillage.directory.subjects;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.base.journal.JournalValues;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;
import org.maillage.directory.Field;
import org.maillage.directory.Sheet;

/// A sheet among what the journal says of a row: its fields are the columns of its table.
final class SheetRestorable<F extends Enum<F> & Field> {

    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    private final Class<F> fields;
    private final Shape shape;

    SheetRestorable(Class<F> fields, String table) {
        this.fields = fields;
        this.shape = Shape.of(
                        table,
                        Stream.concat(
                                        Stream.of(Shape.REMOVAL),
                                        Stream.of(fields.getEnumConstants())
                                                .map(Field::column)
                                                .filter(column ->
                                                        !column.equals(LATITUDE) && !column.equals(LONGITUDE)))
                                .toArray(String[]::new))
                .together(LATITUDE, LONGITUDE)
                .ofTheInstance();
    }

    Shape shape() {
        return shape;
    }

    Sheet<F> sheetOf(Former row) {
        Map<F, String> said = new EnumMap<>(fields);
        for (F field : fields.getEnumConstants()) {
            String written = row.text(field.column());
            said.put(field, field.kind().isSeveral() ? several(written) : written);
        }
        return Sheet.of(fields, said);
    }

    private static String several(String written) {
        return JournalValues.findDocument(written)
                .flatMap(JournalValues::findTexts)
                .map(texts -> String.join("|", texts))
                .orElse("");
    }
}
