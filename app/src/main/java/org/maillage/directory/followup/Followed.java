package org.maillage.directory.followup;

import org.maillage.convention.ConventionId;
import org.maillage.directory.StructureId;

/// A structure as one convention follows it.
public record Followed(ConventionId convention, StructureId structure) {}
