package org.maillage.convention.portable;

import java.util.List;

/// A column as the database's catalogue describes it.
///
/// @param type as PostgreSQL names it, such as `uuid` or `text[]`
/// @param required neither absent nor null
/// @param words the only ones it takes; empty when it takes any
/// @param refersTo the table it names a row of, or empty
record CatalogueColumn(
        String name, String type, boolean nullable, boolean required, List<String> words, String refersTo) {}
