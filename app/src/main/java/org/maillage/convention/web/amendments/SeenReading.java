package org.maillage.convention.web.amendments;

import java.util.List;
import org.maillage.convention.amendments.AmendmentReading;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.snapshots.Comparison;

/// An avenant in preparation, as one member may see it.
///
/// @param living what one may see of the convention
/// @param draft what one may see of the working copy
/// @param changes what it changes today
/// @param divergences those to choose from that one may see
/// @param unseen others that wait for a choice
record SeenReading(
        AmendmentReading reading,
        Contents living,
        Contents draft,
        Comparison changes,
        List<Divergence> divergences,
        List<Divergence> unseen) {}
