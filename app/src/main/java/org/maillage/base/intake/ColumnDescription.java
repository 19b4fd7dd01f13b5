package org.maillage.base.intake;

import java.util.List;

/// A column that a module can make use of.
///
/// @param key what the module calls it
/// @param label the French name shown to people
/// @param synonyms other headings under which cities write it
/// @param repeated whether a sheet may have several (Financeur 1, Financeur 2…)
/// @param sure whether it is known by its names only, never by a heading that shares some words with them
public record ColumnDescription(String key, String label, List<String> synonyms, boolean repeated, boolean sure) {

    public ColumnDescription {
        synonyms = List.copyOf(synonyms);
    }

    public ColumnDescription(String key, String label, List<String> synonyms, boolean repeated) {
        this(key, label, synonyms, repeated, false);
    }
}
