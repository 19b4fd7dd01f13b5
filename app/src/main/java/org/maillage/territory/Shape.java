package org.maillage.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The boundary of an area during a time.
///
/// @param beginsOn first day it is in force, null when nobody knows
/// @param endsOn last day, null as long as it is in force
/// @param geometry longitude and latitude in degrees (WGS84): a polygon, several, or a point where only a place is
/// known
/// @param schematic drawn by hand from what is known, which is said wherever it is shown
/// @param source who drew it, and its edition
public record Shape(
        AreaId area,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        Geometry geometry,
        boolean schematic,
        String source) {}
