package org.maillage.directory.parts;

import org.maillage.convention.ConventionId;
import org.maillage.directory.StructureId;

/// What a part is written of: a structure, and the convention that writes it where parts are its own.
public record Owner(ConventionId convention, StructureId structure) {}
