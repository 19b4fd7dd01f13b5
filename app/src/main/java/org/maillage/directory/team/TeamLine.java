package org.maillage.directory.team;

import java.util.Set;
import org.maillage.directory.StructureId;
import org.maillage.territory.AreaId;

/// What one structure of a territory needs of one qualification in one year.
///
/// @param path of its sheet inside a space
/// @param trained how many its training plan sends there that year, done or not
public record TeamLine(
        StructureId structure,
        String name,
        String kind,
        String path,
        Set<AreaId> areas,
        int year,
        String qualification,
        Counts counts,
        int trained) {

    public TeamLine {
        areas = Set.copyOf(areas);
    }
}
