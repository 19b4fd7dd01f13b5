package org.maillage.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Slugs;

/// A place or an organisation that gives services to families.
///
/// @param number what its address begins with
/// @param extra what its source says and no field takes, by heading
/// @param placing null while it has no position
public record Structure(
        StructureId id,
        long number,
        Origin origin,
        Sheet<StructureField> sheet,
        Map<String, String> extra,
        @Nullable Placing placing,
        Upkeep upkeep,
        int version) {

    public Structure {
        extra = Map.copyOf(extra);
    }

    public String name() {
        return sheet.get(StructureField.NAME);
    }

    /// Its page inside a space.
    public String path() {
        return Structures.PATH + "/" + number + "-" + Slugs.of(name());
    }
}
