package org.maillage.directory.followup;

import java.util.UUID;

/// A referent, a meeting or an approval.
public record PartId(UUID value) {}
