package org.maillage.base.attention;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Sight;

/// A module's report on its part of the chain, in one query.
public interface AttentionSource {

    List<AttentionPoint> pointsOf(UUID convention, Sight sight);
}
