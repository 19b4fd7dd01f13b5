package org.maillage.directory.web.alike;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.Sheet;
import org.maillage.directory.StructureField;

/// Fields that are chosen together: a street of one sheet with the commune of the other would be nowhere.
///
/// @param key of the choice on the form
record Choice(String key, String label, List<StructureField> fields) {

    static final String ONE = "une";
    static final String OTHER = "autre";
    static final String BOTH = "deux";
    static final String POSITION = "position";

    static List<Choice> all() {
        return Stream.of(StructureField.values())
                .filter(field -> !isWithin(field))
                .map(Choice::of)
                .toList();
    }

    private static boolean isWithin(StructureField field) {
        return switch (field) {
            case ADDRESS_MORE, POSTCODE, COMMUNE, INSEE, LONGITUDE -> true;
            default -> false;
        };
    }

    private static Choice of(StructureField field) {
        return switch (field) {
            case ADDRESS ->
                new Choice(
                        "adresse",
                        "Adresse",
                        List.of(
                                StructureField.ADDRESS,
                                StructureField.ADDRESS_MORE,
                                StructureField.POSTCODE,
                                StructureField.COMMUNE,
                                StructureField.INSEE));
            case LATITUDE ->
                new Choice(POSITION, "Position", List.of(StructureField.LATITUDE, StructureField.LONGITUDE));
            default -> new Choice(field.key(), field.label(), List.of(field));
        };
    }

    boolean isSaidBy(Sheet<StructureField> sheet) {
        return fields.stream().anyMatch(sheet::says);
    }

    boolean isSameIn(Sheet<StructureField> one, Sheet<StructureField> other) {
        return fields.stream().allMatch(field -> one.get(field).equals(other.get(field)));
    }

    /// Whether both can be kept, one beside the other.
    boolean takesBoth(Sheet<StructureField> one, Sheet<StructureField> other) {
        StructureField field = fields.getFirst();
        return one.says(field)
                && other.says(field)
                && switch (field.kind()) {
                    case CHOICES, CODES, PHONE -> true;
                    default -> false;
                };
    }

    /// What is said by one, by the other, or by both.
    Sheet<StructureField> take(
            Sheet<StructureField> into, String side, Sheet<StructureField> one, Sheet<StructureField> other) {
        Sheet<StructureField> all = into;
        for (StructureField field : fields) {
            String said = side.equals(BOTH) && takesBoth(one, other)
                    ? united(one.list(field), other.list(field))
                    : side.equals(OTHER) ? completed(field, other, one) : completed(field, one, other);
            all = all.with(field, said);
        }
        return all;
    }

    // An address that leaves its postcode out is of the same commune: what the other sheet says of it is right here
    // too.
    private static String completed(StructureField field, Sheet<StructureField> chosen, Sheet<StructureField> other) {
        boolean ofCommune = switch (field) {
            case POSTCODE, COMMUNE -> true;
            default -> false;
        };
        boolean oneCommune = chosen.says(StructureField.INSEE)
                && chosen.get(StructureField.INSEE).equals(other.get(StructureField.INSEE));
        return chosen.says(field) || !ofCommune || !oneCommune ? chosen.get(field) : other.get(field);
    }

    private static String united(Collection<String> one, Collection<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return String.join("|", all);
    }
}
