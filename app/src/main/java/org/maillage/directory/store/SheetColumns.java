package org.maillage.directory.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.Sheet;

/// A sheet as the columns of its table, and as a record of `jsonb_to_recordset`: many sheets are written by one
/// statement.
final class SheetColumns<F extends Enum<F> & Field> {

    private final Class<F> type;
    private final List<F> fields;

    SheetColumns(Class<F> type) {
        this.type = type;
        this.fields = Arrays.asList(type.getEnumConstants());
    }

    /// `name, kind, …`, each with a prefix such as `s.`.
    String names(String prefix) {
        return fields.stream().map(field -> prefix + field.column()).collect(Collectors.joining(", "));
    }

    /// `name text, networks text[], …`
    String typed() {
        return fields.stream()
                .map(field -> field.column() + " " + field.kind().sqlType())
                .collect(Collectors.joining(", "));
    }

    /// `name = r.name, …`
    String assignments() {
        return fields.stream()
                .map(field -> field.column() + " = r." + field.column())
                .collect(Collectors.joining(", "));
    }

    Map<String, @Nullable Object> values(Sheet<F> sheet) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> values.put(field.column(), value(sheet, field)));
        return values;
    }

    private @Nullable Object value(Sheet<F> sheet, F field) {
        if (field.kind().isSeveral()) {
            return sheet.list(field);
        }
        if (field.kind().isNumber()) {
            return sheet.says(field) ? new BigDecimal(sheet.get(field)) : null;
        }
        return sheet.get(field);
    }

    Sheet<F> read(ResultSet row) throws SQLException {
        var said = new EnumMap<F, String>(type);
        for (F field : fields) {
            said.put(field, text(row, field));
        }
        return Sheet.of(type, said);
    }

    private String text(ResultSet row, F field) throws SQLException {
        if (field.kind().isSeveral()) {
            return String.join("|", (String[]) row.getArray(field.column()).getArray());
        }
        if (field.kind().isNumber()) {
            BigDecimal number = row.getBigDecimal(field.column());
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }
        return row.getString(field.column());
    }
}
