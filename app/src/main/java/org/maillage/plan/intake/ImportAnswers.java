package org.maillage.plan.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.Nature;

/// The answers to the one question of an import: what each axis is, and the nature of actions that say none.
///
/// @param axes by path; every path of the reading has its answer
public record ImportAnswers(
        Map<List<String>, AxisAnswer> axes, @Nullable Nature defaultNature) {

    public ImportAnswers {
        axes = Map.copyOf(axes);
    }
}
