package org.maillage.diagnosis;

import org.jspecify.annotations.Nullable;
import org.maillage.territory.AreaId;

/// A figure that supports a constat, frozen as it was read: "Familles monoparentales, 31 %, 2021, Insee".
public record Evidence(EvidenceId id, ConstatId constat, Draft said) {

    /// @param indicator code of the indicator it was taken from, or null when somebody wrote it
    /// @param value as it is shown, with its unit
    /// @param area null for the whole territory
    public record Draft(
            @Nullable String indicator,
            String label,
            String value,
            @Nullable AreaId area,
            int year,
            String source) {}
}
