package org.maillage.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Area;

/// An entry of `areas.yaml`. Its note is for who reads the file.
@JsonIgnoreProperties("note")
record DemoArea(
        String key,
        Area.Kind kind,
        String name,
        @JsonProperty("short") String shortName,
        @Nullable String code,
        @Nullable String parent,
        @Nullable Integer zoning,
        @Nullable Integer population,
        @Nullable Integer populationYear,
        @Nullable String populationSource) {}
