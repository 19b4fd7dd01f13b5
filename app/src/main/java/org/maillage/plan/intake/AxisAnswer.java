package org.maillage.plan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Theme;
import org.maillage.plan.Enjeu;

/// What one axis of a file is.
///
/// @param enjeux those its actions serve
/// @param newEnjeu title of an enjeu that the axis becomes, or null
/// @param named whether the axis names them itself: it says nothing more
record AxisAnswer(Theme theme, List<Enjeu> enjeux, @Nullable String newEnjeu, boolean named) {

    AxisAnswer {
        enjeux = List.copyOf(enjeux);
    }
}
