package org.maillage.base.reading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of an Office Open XML file and what it refers to.
///
/// @param relationships by the ids that the part uses
record OfficePart(String name, Map<String, OfficeRelationship> relationships) {

    /// @param usualName where it stands when the file does not say
    static OfficePart main(Archive archive, String usualName) throws IOException {
        String name = OfficeRelationship.of(archive, "").values().stream()
                .filter(relationship -> relationship.is("officeDocument"))
                .map(OfficeRelationship::target)
                .findFirst()
                .orElse(usualName);
        return of(archive, name);
    }

    static OfficePart of(Archive archive, String name) throws IOException {
        return new OfficePart(name, OfficeRelationship.of(archive, name));
    }

    /// @return the names of the parts that it uses as this, such as `sharedStrings`, be they there or not
    List<String> list(String kind) {
        return relationships.values().stream()
                .filter(relationship -> relationship.is(kind))
                .map(OfficeRelationship::target)
                .toList();
    }

    Optional<String> find(String kind) {
        return list(kind).stream().findFirst();
    }

    Optional<OfficeRelationship> relationship(@Nullable String id) {
        return Optional.ofNullable(id).map(relationships::get);
    }
}
