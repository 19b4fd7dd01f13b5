package org.maillage.convention.portable;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The organisations, people and areas that a convention names, each row by column.
record Directory(
        List<Map<String, @Nullable Object>> organisations,
        List<Map<String, @Nullable Object>> people,
        List<Map<String, @Nullable Object>> areas) {

    static final String NAME = "annuaire.json";

    Directory {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        areas = List.copyOf(areas);
    }
}
