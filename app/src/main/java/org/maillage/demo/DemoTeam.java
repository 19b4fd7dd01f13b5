package org.maillage.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.team.TrainingState;

/// One structure of `equipes.yaml`.
///
/// @param structure its name in `annuaire.yaml`
/// @param insee code of its commune
record DemoTeam(String structure, String insee, List<DemoNeed> needs, List<DemoTraining> trainings) {

    record DemoNeed(int year, String qualification, int needed, int target, int reached) {}

    /// @param cost in cents
    record DemoTraining(
            int year,
            String qualification,
            int people,
            String trainer,
            TrainingState state,
            @Nullable Long cost,
            @Nullable String paidBy) {}
}
