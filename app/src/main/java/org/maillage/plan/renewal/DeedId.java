package org.maillage.plan.renewal;

import java.util.UUID;

/// Names what somebody decided of several lines at once.
public record DeedId(UUID value) {}
