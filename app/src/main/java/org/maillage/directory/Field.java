package org.maillage.directory;

import org.jspecify.annotations.Nullable;

/// One thing that a sheet says. The fields of a sheet are the constants of an enum: one list that files are read by,
/// that forms and exports follow, and that the columns of its table are named after.
public interface Field {

    /// As the enum names it, such as `ADDRESS_MORE`.
    String name();

    int ordinal();

    /// On screen: « Complément d’adresse ».
    String label();

    FieldKind kind();

    /// The list its words are taken from, or null.
    @Nullable
    Vocabulary vocabulary();

    /// The column of its table: `address_more`.
    default String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// On forms: `addressMore`.
    default String key() {
        var key = new StringBuilder();
        for (String part : column().split("_")) {
            key.append(key.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return key.toString();
    }
}
