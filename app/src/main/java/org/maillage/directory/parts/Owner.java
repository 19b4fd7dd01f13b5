package org.maillage.directory.parts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.directory.StructureId;

/// What a part is written of: a structure, and the convention that writes it where parts are its own.
///
/// @param convention null for who writes parts that belong to the structure alone
public record Owner(@Nullable ConventionId convention, StructureId structure) {

    /// Of parts that belong to a convention.
    public ConventionId requireConvention() {
        return Objects.requireNonNull(convention, "These parts belong to a convention");
    }
}
