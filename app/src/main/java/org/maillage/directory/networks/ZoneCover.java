package org.maillage.directory.networks;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;

/// How the zones de vie sociale of a territory lie: where several answer, and where none does.
///
/// @param iris of each zone that has a list or a shape
/// @param bare quartiers that no zone touches, as far as boundaries tell
/// @param bareIris IRIS of no zone; empty when no zone is known by its IRIS
/// @param unknown zones that have neither shape nor list
public record ZoneCover(
        Map<AreaId, Set<AreaId>> iris,
        List<Overlap> overlaps,
        List<Area> bare,
        List<Area> bareIris,
        List<Area> unknown) {

    /// Two zones that share ground.
    ///
    /// @param squareMeters unknown when one of them is only a list of IRIS without shape
    /// @param iris that both hold
    public record Overlap(Area one, Area other, OptionalLong squareMeters, List<Area> iris) {}
}
