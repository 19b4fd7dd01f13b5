package org.maillage.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;

/// An entry of `organisations.yaml`.
record DemoOrganisation(
        String key,
        String name,
        @JsonProperty("short") String shortName,
        Organisation.Kind kind,
        @Nullable String parent,
        boolean fictitious) {}
