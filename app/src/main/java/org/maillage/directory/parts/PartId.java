package org.maillage.directory.parts;

import java.util.UUID;

/// One thing written of a structure beside its sheet: a referent, a meeting, a line of its training plan.
public record PartId(UUID value) {}
