package org.maillage.directory.professionals;

import java.util.List;
import org.maillage.territory.AreaId;

/// Two professionals who work in the same quartier for the same people, and whom no action brings together. Neither
/// goes
/// before the other.
///
/// @param audiences codes, those that both name
public record Meeting(Professional one, Professional other, List<AreaId> areas, List<String> audiences) {

    public Meeting {
        areas = List.copyOf(areas);
        audiences = List.copyOf(audiences);
    }
}
