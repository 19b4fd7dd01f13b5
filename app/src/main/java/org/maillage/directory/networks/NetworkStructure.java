package org.maillage.directory.networks;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.territory.AreaId;
import org.maillage.territory.Slugs;

/// A structure as networks see it.
///
/// @param areas that it lies in; empty when it has no position
/// @param zone the zone de vie sociale that it answers for, or null
public record NetworkStructure(
        StructureId id,
        long number,
        String name,
        String kind,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Set<AreaId> areas,
        @Nullable AreaId zone,
        Standing standing) {

    public NetworkStructure {
        areas = Set.copyOf(areas);
    }

    public boolean isPlaced() {
        return latitude != null && longitude != null;
    }

    /// It lies there, or answers for it.
    public boolean covers(AreaId area) {
        return areas.contains(area) || area.equals(zone);
    }

    public String path() {
        return Structures.PATH + "/" + number + "-" + Slugs.of(name);
    }
}
