package org.maillage.workspace.attention;

import java.util.UUID;

/// What makes a point the same from one day to the next.
record PointKey(UUID convention, String cause, UUID subject) {}
