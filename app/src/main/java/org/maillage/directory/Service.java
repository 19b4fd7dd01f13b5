package org.maillage.directory;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Slugs;

/// Something that a structure offers: a leisure centre, a permanence, a workshop.
///
/// @param number what its address begins with
/// @param extra what its source says and no field takes, by heading
public record Service(
        ServiceId id,
        long number,
        StructureId structure,
        Origin origin,
        Sheet<ServiceField> sheet,
        Map<String, String> extra,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate changedOn,
        int version) {

    public Service {
        extra = Map.copyOf(extra);
    }

    public String name() {
        return sheet.get(ServiceField.NAME);
    }

    /// Its page inside a space.
    public String path() {
        return Structures.PATH + "/services/" + number + "-" + Slugs.of(name());
    }
}
