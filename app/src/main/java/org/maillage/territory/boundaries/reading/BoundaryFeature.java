package org.maillage.territory.boundaries.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One shape of a file, with what is written of it.
///
/// @param rank in the file, from 1
/// @param attributes in the order of the file, as text
/// @param geometry in degrees (WGS84), null when there is none that can be drawn
/// @param problem why the shape cannot be taken as it is, in French, or null
public record BoundaryFeature(
        int rank,
        Map<String, String> attributes,
        @Nullable Geometry geometry,
        @Nullable String problem) {}
