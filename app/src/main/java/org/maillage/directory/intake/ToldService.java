package org.maillage.directory.intake;

import org.maillage.directory.Origin;
import org.maillage.directory.ServiceField;

/// What a row tells of a service.
///
/// @param structure by the name that its list gives it; an empty id when the row does not say
/// @param structureName as people call it, or empty
record ToldService(Told told, Origin structure, String structureName) {

    String name() {
        return told.service().get(ServiceField.NAME);
    }

    boolean namesStructure() {
        return !structure.id().isEmpty() || !structureName.isEmpty();
    }
}
