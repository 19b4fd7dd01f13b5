package org.maillage.convention.portable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.Contents.Row;

/// The organisations, people and areas that a convention names.
record Directory(List<Row> organisations, List<Row> people, List<Row> areas) {

    static final String NAME = "annuaire.json";

    Directory {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        areas = List.copyOf(areas);
    }

    /// The same by table of the instance.
    Map<String, List<Row>> tables() {
        return Map.of("accounts.organisation", organisations, "accounts.person", people, "territory.area", areas);
    }

    /// As it stands in the file.
    Map<String, List<Map<String, @Nullable Object>>> document() {
        var document = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        document.put("organisations", organisations.stream().map(Row::values).toList());
        document.put("people", people.stream().map(Row::values).toList());
        document.put("areas", areas.stream().map(Row::values).toList());
        return document;
    }
}
