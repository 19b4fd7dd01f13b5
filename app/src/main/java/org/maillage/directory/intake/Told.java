package org.maillage.directory.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.ReadCell;
import org.maillage.directory.Field;
import org.maillage.directory.Origin;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.StructureField;

/// What a row tells of a place, and of what is given there.
///
/// @param origin the list and the name it has there; an empty id when the list gives none
/// @param service nothing when the row tells of the place alone
/// @param extra what no field takes, by heading
record Told(
        Origin origin,
        Sheet<StructureField> structure,
        Sheet<ServiceField> service,
        Map<String, String> extra,
        @Nullable LocalDate changedOn) {

    Told {
        extra = Map.copyOf(extra);
    }

    String name() {
        return structure.get(StructureField.NAME);
    }

    /// A row while it is being read.
    static final class Draft {

        final Map<StructureField, String> structure = new EnumMap<>(StructureField.class);
        final Map<ServiceField, String> service = new EnumMap<>(ServiceField.class);
        final Map<String, String> extra = new LinkedHashMap<>();
        final Map<String, ReadCell> others = new LinkedHashMap<>();

        @Nullable
        LocalDate changedOn;

        Optional<String> find(String column) {
            return Optional.ofNullable(others.get(column))
                    .map(cell -> cell.text().strip());
        }

        boolean says(StructureField field) {
            return !structure.getOrDefault(field, "").isEmpty();
        }

        void put(Field field, String text) {
            if (field instanceof StructureField one) {
                structure.put(one, text);
            } else {
                service.put((ServiceField) field, text);
            }
        }

        /// One word more among several.
        void add(Field field, String term) {
            String former = get(field);
            if (!term.isEmpty() && !List.of(former.split("\\|")).contains(term)) {
                put(field, former.isEmpty() ? term : former + "|" + term);
            }
        }

        String get(Field field) {
            return field instanceof StructureField one
                    ? structure.getOrDefault(one, "")
                    : service.getOrDefault((ServiceField) field, "");
        }

        Told told(Origin origin) {
            return new Told(
                    origin,
                    Sheet.of(StructureField.class, structure),
                    Sheet.of(ServiceField.class, service),
                    extra,
                    changedOn);
        }
    }
}
