package org.maillage.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of `zones.yaml`.
///
/// @param shortName for the head of a column
/// @param of key of the commune it lies in
/// @param structure name of the structure that answers for it, or null
/// @param points longitude and latitude in degrees; the last one joins the first
record DemoZone(
        String name,

        @com.fasterxml.jackson.annotation.JsonProperty("short")
        String shortName,

        String of,
        @Nullable String structure,
        List<List<Double>> points) {

    static final String FILE = "zones.yaml";
}
